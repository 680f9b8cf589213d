/** The panels of everything besides the field operations: each shows its content, with sources. */
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { content } from '../../support/whole';
import { formatDate } from '../../../src/locales/format';
import type { Language } from '../../../src/view/view';
import { fillIn } from '../support/browser';
import { button, expectRefs, expectSources, heading, panel, plainText, says, term } from '../support/panel';
import { select } from '../support/render-with';
import { show } from '../support/show-panel';

beforeAll(fillIn);

const kicker = (): string => panel().querySelector('.panel-kicker')!.textContent;
const terms = (): readonly string[] => [...panel().querySelectorAll('dt')].map(({ textContent }) => textContent);

interface WithSources {
  readonly sources: readonly string[];
}
const keysOf = (...parts: readonly (readonly WithSources[])[]): readonly string[] =>
  parts.flat().flatMap(({ sources }) => sources);

/** No missing text, no id instead of a name, no empty row. */
function expectWhole(): void {
  expect(panel().textContent).not.toMatch(/undefined|\bnull\b|NaN|\{\{|Invalid/);
  for (const row of panel().querySelectorAll('dd, li')) expect(plainText(row).trim()).not.toBe('');
}

/** Two very different languages are enough: the content's checks see to it that each has all words. */
const SPOKEN: readonly Language[] = ['en', 'ru'];

describe.each(SPOKEN)('in %s', (lang) => {
  it('institutions', async () => {
    const { store, words, say } = await show(lang, null);
    for (const institution of content.institutions) {
      const { id, kind, parent, seat, places, since, themes, heads, sources, facts } = institution;
      select(store, { kind: 'institution', id });
      const said = words.institutions[id]!;
      expect(heading()).toBe(said.name);
      expect(kicker()).toBe(say(`institution.kind.${kind}`));
      for (const text of [said.what, ...said.facts, ...(said.remarks ?? [])]) says(panel(), text);
      if (seat) says(term(say('institution.seat')), said.city);
      else expect(terms()).not.toContain(say('institution.seat'));
      if (since !== null) says(term(say('institution.since')), formatDate(since, lang));
      if (parent !== null) says(term(say('institution.partOf')), words.institutions[parent]!.name);
      for (const other of content.institutions.filter((one) => one.parent === id)) {
        button(words.institutions[other.id]!.name);
      }
      for (const theme of themes) button(words.themes[theme]!.label);
      for (const place of places) says(panel(), said.places![place.id]);
      const meetings = content.meetings.filter((meeting) => meeting.institution === id).map((meeting) => meeting.id);
      const held = content.heldMeetings.filter(({ meeting }) => meetings.includes(meeting));
      const further = [
        ...(held.length > places.length ? held : []),
        ...(kind === 'decision-making-body' ? content.meetings : []),
        ...(['political-leadership', 'office-holder', 'secretariat'].includes(kind) ? content.posts : []),
      ];
      expectSources(
        content.institutionSources,
        keysOf([{ sources }], heads, facts, places),
        keysOf(further).map((key) => content.meetingSources[key]!),
      );
      expectRefs();
      says(panel(), say('asOf', { date: formatDate(content.institutionsAsOf, lang) }));
      expectWhole();
    }
  });

  it('negotiation formats', async () => {
    const { store, words, say } = await show(lang, null);
    for (const { id, status, from, to, places, participants, sources, facts } of content.formats) {
      select(store, { kind: 'format', id });
      const said = words.formats[id]!;
      expect(heading()).toBe(said.name);
      expect(kicker()).toBe(say('format.kicker', { status: say(`format.status.${status}`) }));
      for (const text of [said.what, ...said.facts, ...said.remarks]) says(panel(), text);
      for (const { kind, id: who, role } of participants) {
        const name = kind === 'state' ? words.states[who]!.name : said.participants[who];
        says(term(say(`format.role.${role}`)), name);
      }
      for (const place of places) says(term(say('format.places')), said.places[place.id]);
      says(term(say('format.from')), formatDate(from, lang));
      if (to === null) expect(terms()).not.toContain(say('format.to'));
      else says(term(say('format.to')), formatDate(to, lang));
      expectSources(content.formatSources, keysOf([{ sources }], facts, places));
      expectRefs();
      says(panel(), say('asOf', { date: formatDate(content.formatsAsOf, lang) }));
      expectWhole();
    }
  });

  it('partnerships', async () => {
    const { store, words, say } = await show(lang, null);
    for (const { id, place, since, institutions, sources, facts } of content.partnerships) {
      select(store, { kind: 'partnership', id });
      const said = words.relations[id]!;
      expect(heading()).toBe(said.name);
      expect(kicker()).toBe(say('partnership.kicker'));
      for (const text of [said.what, ...said.facts, ...said.remarks]) says(panel(), text);
      says(term(say('partnership.place')), said.city);
      says(term(say('partnership.since')), formatDate(since, lang));
      for (const other of institutions) says(term(say('partnership.institutions')), words.institutions[other]!.short);
      expectSources(content.relationSources, keysOf([{ sources }, place], facts));
      expectRefs();
      expectWhole();
    }
  });

  it('programmes, which are called no field operations', async () => {
    const { store, words, say } = await show(lang, null);
    for (const { id, host, since, follows, themes, head, sources, facts } of content.programmes) {
      select(store, { kind: 'programme', id });
      const said = words.relations[id]!;
      expect(heading()).toBe(said.name);
      expect(kicker()).toBe(say('programme.kicker'));
      for (const text of [said.what, ...said.facts, ...said.remarks]) says(panel(), text);
      for (const { theme, strength } of themes) {
        const item = button(words.themes[theme]!.label).closest('li')!;
        says(item, said.evidence![theme]);
        expect(item.textContent.includes(say('evidence.weak'))).toBe(strength === 'weak');
      }
      says(term(say('operation.host')), words.states[host]!.name);
      says(term(say('programme.since')), formatDate(since, lang));
      if (follows !== null) says(term(say('programme.follows')), words.operations[follows]!.name);
      expectSources(content.relationSources, keysOf([{ sources }], facts, themes, head ? [head] : []));
      expectWhole();
    }
  });

  it('what was no field operation says so', async () => {
    const { store, words, say } = await show(lang, null);
    for (const { id, kind, status, hosts, partOf, from, to, sources } of content.otherActivities) {
      select(store, { kind: 'operation', id });
      const said = words.otherActivities[id]!;
      expect(heading()).toBe(said.name);
      expect(kicker()).toBe(
        say('other.kicker', { kind: say(`other.kind.${kind}`), status: say(`other.status.${status}`) }),
      );
      says(panel(), say('other.explained'));
      for (const text of [said.what, ...said.remarks]) says(panel(), text);
      if (said.ending !== undefined) says(panel(), said.ending);
      says(term(say('other.from')), from === null ? say('notPublished') : formatDate(from, lang));
      says(term(say('other.to')), to === null ? say('notPublished') : formatDate(to, lang));
      for (const code of hosts) says(term(say('other.hosts')), words.states[code]!.name);
      if (partOf !== null) says(term(say('other.partOf')), words.operations[partOf]!.name);
      expectSources(content.otherActivitySources, sources);
      expectWhole();
    }
  });

  it('Chairpersonships, former States among them', async () => {
    const { store, words, say } = await show(lang, null);
    const some = content.chairs.filter(
      ({ year, formerState, confidence }) => year % 6 === 0 || formerState !== null || confidence === 'medium',
    );
    for (const { year, holder, formerState, confidence } of some) {
      select(store, { kind: 'chair', id: String(year) });
      const name = holder === null ? words.formerStates[formerState!]!.name : words.states[holder]!.name;
      expect(heading()).toBe(name);
      expect(kicker()).toBe(say('chair.kicker', { year }));
      expect(panel().textContent.includes(say('chair.medium'))).toBe(confidence === 'medium');
      expect([...panel().querySelectorAll('a')].some(({ textContent }) => textContent === say('chair.toState'))).toBe(
        holder !== null,
      );
      const list = [...panel().querySelectorAll('.panel-phases li')];
      expect(list).toHaveLength(content.chairs.length);
      says(
        list.find(({ textContent }) => textContent.startsWith(String(year))),
        name,
      );
      expectWhole();
    }
    expectSources(content.chairSources, keysOf(content.chairs));
    expectRefs();
  });

  it('themes that are told at length say their sections, each with its sources', async () => {
    const { store, words } = await show(lang, null);
    expect(content.deepThemes.length).toBeGreaterThan(0);
    for (const { theme, sections } of content.deepThemes) {
      select(store, { kind: 'theme', id: theme });
      for (const { id, items } of sections) {
        const said = words.deepThemes[theme]![id]!;
        const section = [...panel().querySelectorAll('section')].find(
          (one) => one.querySelector('h3')!.textContent === said.heading,
        )!;
        says(section, said.text);
        for (const item of items) says(section, said.items[item.id]);
        expect(section.querySelectorAll('.ref a').length).toBeGreaterThan(0);
      }
      expectWhole();
    }
  });
});

describe('from one to the other', () => {
  it('an institution leads to what it is a part of, a chair to its State, a format to its participants', async () => {
    const user = userEvent.setup();
    const { store, words, say } = await show('en', null);
    select(store, { kind: 'institution', id: 'conflict-prevention-centre' });
    await user.click(button(words.institutions.secretariat!.name));
    expect(store.getState().view.selection).toEqual({ kind: 'institution', id: 'secretariat' });

    const { year, holder } = content.chairs.find((chair) => chair.holder !== null)!;
    select(store, { kind: 'chair', id: String(year) });
    await user.click(button(say('chair.toState')));
    expect(store.getState().view.selection).toEqual({ kind: 'state', id: holder });

    select(store, { kind: 'format', id: 'geneva-international-discussions' });
    await user.click(button(words.states.GE!.name));
    expect(store.getState().view.selection).toEqual({ kind: 'state', id: 'GE' });
  });
});
