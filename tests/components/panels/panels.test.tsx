import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { content, officeById, operationById, stateByCode } from '../../../src/content/content';
import type { FieldOperation } from '../../../src/content/schema';
import { formatDate, formatMillions, formatNumber, formatShortDate } from '../../../src/locales/format';
import { Panel } from '../../../src/panels/Panel';
import type { Language, Selection, View } from '../../../src/view/view';
import { fillIn } from '../support/browser';
import { button, expectRefs, expectSources, heading, panel, plainText, says, term } from '../support/panel';
import { renderWith, select, type Rendered } from '../support/render-with';

beforeAll(fillIn);

const NOT_PUBLISHED = { en: 'not published here', fr: 'non publié ici' } as const;

async function show(lang: Language, selection: Selection | null, view: Partial<View> = {}): Promise<Rendered> {
  return renderWith(() => <Panel overviewFilter={null} />, { lang, view: { selection, ...view } });
}

const active = content.operations.filter(({ status }) => status === 'active');
const closed = content.operations.filter(({ status }) => status === 'closed');

describe.each(['en', 'fr'] as const)('panels in %s', (lang) => {
  it.each(content.operations.map(({ id }) => [id]))('operation %s', async (id) => {
    const { words, say } = await show(lang, { kind: 'operation', id });
    const operation = operationById(id)!;
    const said = words.operations[id]!;
    const aside = panel();
    expect(heading()).toBe(said.name);
    says(aside, said.purpose);
    for (const item of said.mandate) says(aside, item);
    for (const { theme } of operation.themes) {
      const chip = button(words.themes[theme]!.label);
      says(chip.closest('li'), said.evidence[theme]);
    }
    const weak = operation.themes.filter(({ strength }) => strength === 'weak').map(({ theme }) => theme);
    const marked = [...aside.querySelectorAll('.panel-themes li')]
      .filter(({ textContent }) => textContent.includes(say('evidence.weak')))
      .map((item) => item.querySelector('button')!.textContent);
    expect(marked.sort()).toEqual(weak.map((theme) => words.themes[theme]!.label).sort());
    for (const remark of said.remarks) says(aside, remark);
    says(term(say('operation.established')), formatDate(operation.established.date, lang));
    expectSources(operation.sources, Object.keys(operation.sources));
    expectRefs();
    const known = say('operation.statusAsOf', { date: formatDate(operation.statusAsOf, lang) });
    expect(aside.textContent.includes(known)).toBe(operation.status === 'active');
    // What is missing is said in words: no key of a text, no id, no code and no empty row.
    expect(aside.textContent).not.toMatch(/undefined|null|NaN|\{\{|Invalid/);
    for (const row of aside.querySelectorAll('dd')) expect(plainText(row).trim()).not.toBe('');
  });

  it('figures stand with their dates', async () => {
    await show(lang, { kind: 'operation', id: 'programme-office-in-bishkek' });
    const { staff, budget, officeCount } = operationById('programme-office-in-bishkek')!;
    const figures = [...panel().querySelectorAll('.panel-figures li')].map(plainText);
    expect(figures).toHaveLength(3);
    expect(figures[0]).toContain(formatNumber(officeCount!.value, lang));
    expect(figures[0]).toContain(formatShortDate(officeCount!.asOf, lang));
    expect(figures[1]).toContain(formatNumber(staff!.total, lang));
    expect(figures[1]).toContain(formatShortDate(staff!.asOf, lang));
    expect(figures[2]).toContain(formatMillions(budget!.amountEUR, lang));
    expect(figures[2]).toContain(String(budget!.year));
    expect(panel().querySelectorAll('.panel-figures .ref a').length).toBeGreaterThanOrEqual(3);
  });

  it.each(content.themes.map(({ id }) => [id]))(
    'each number of theme %s leads to one source, which the list has',
    async (id) => {
      await show(lang, { kind: 'theme', id });
      const numbers = [...panel().querySelectorAll<HTMLAnchorElement>('.ref a')];
      expect(numbers.length).toBeGreaterThan(0);
      const listed = [...panel().querySelectorAll('.panel-sources li')];
      for (const number of numbers) {
        const entry = listed[Number(number.textContent) - 1];
        expect(entry?.querySelector('a')?.href, `number ${number.textContent}`).toBe(number.href);
      }
      // Every source is cited, and stands in the list once.
      const cited = new Set([...panel().querySelectorAll('.ref > *')].map(({ textContent }) => textContent));
      expect(cited.size).toBe(listed.length);
    },
  );

  it('the overview of an earlier year says what there was then, and that the rest tells of today', async () => {
    const { say } = await show(lang, null, { year: 1975 });
    const states = say('year.states', { count: 35 });
    const operations = say('year.operations', { count: 0 });
    says(panel(), say('inYear.overview', { year: 1975, states, operations }));
    expect(plainText(panel()).indexOf(states)).toBeLessThan(plainText(panel()).indexOf('57'));
  });

  it('the overview of today has no other year in it', async () => {
    await show(lang, null);
    expect(panel().querySelector('.panel-year')).toBeNull();
  });

  it('what is not published is said so, never zero', async () => {
    const without = ({ staff, budget, officeCount }: FieldOperation): boolean => !staff && !budget && !officeCount;
    const { id } = active.find(without)!;
    await show(lang, { kind: 'operation', id });
    const aside = panel();
    expect(aside.querySelector('.panel-figures')).toBeNull();
    expect(aside.querySelector('.panel-unknown')).toHaveTextContent(/not published here|non publiés? ici/);
    const [body] = aside.querySelectorAll('.panel-body');
    expect(plainText(body!)).not.toMatch(/(^|\s)0(\s|$)|€\s?0|(?<!\d)0\s€/);
  });

  it('an opening year that is not known is said so, and so is what it leaves open of an earlier year', async () => {
    const kind = { kind: 'office', id: 'prizren' } as const;
    const { say } = await show(lang, kind, { year: 2010 });
    says(term(say('office.opened')), NOT_PUBLISHED[lang]);
    expect(panel().querySelector('.panel-year')).toHaveTextContent(say('inYear.unknown', { year: 2010 }));
    cleanup();
    await show(lang, kind, { year: 2020 });
    expect(panel().querySelector('.panel-year')).toBeNull();
    cleanup();
    const { say: sayHere } = await show(lang, { kind: 'institution', id: 'strategic-police-matters-unit' });
    says(term(sayHere('institution.since')), NOT_PUBLISHED[lang]);
    cleanup();
    await show(lang, { kind: 'operation', id: 'mission-in-kosovo' });
    const office = button('Prizren').closest('li');
    says(office, say('office.sinceUnknown', { kind: say('office.kind.regional-centre') }));
  });

  it('a web site that is not known is said so', async () => {
    const { id } = active.find(({ website }) => website === null)!;
    const { say } = await show(lang, { kind: 'operation', id });
    says(term(say('operation.website')), NOT_PUBLISHED[lang]);
  });

  it('one line with phases: the Programme Office in Bishkek was the Centre there', async () => {
    const { say, words } = await show(lang, { kind: 'operation', id: 'programme-office-in-bishkek' });
    const phases = [...term(say('operation.phases')).querySelectorAll('li')].map(plainText);
    expect(phases).toHaveLength(2);
    expect(phases[0]).toMatch(/^1999–2017/);
    expect(phases[0]).toContain(words.operations['programme-office-in-bishkek']!.phases['centre-in-bishkek']);
    expect(phases[1]).toContain(`2017–${say('operation.present')}`);
  });

  it('the Mission in Kosovo carries the note on resolution 1244, has no link to a State and calls nothing a country', async () => {
    const { say, words } = await show(lang, { kind: 'operation', id: 'mission-in-kosovo' });
    const aside = panel();
    says(aside, say('notes.unscr-1244'));
    says(aside.querySelector('.panel-note'), '1244 (1999)');
    const place = term(say('operation.territory'));
    says(place, words.states.XK!.name);
    expect(place.querySelector('.select-link')).toBeNull();
    const terms = [...aside.querySelectorAll('dt')].map(({ textContent }) => textContent);
    expect(terms).not.toContain(say('operation.host'));
    // The panel speaks of no country and no State; the rule of law and the titles of sources are others' words.
    const said = [...aside.querySelectorAll('.panel-head, .panel-purpose, .panel-note, dt, dd, h3, .panel-remarks')]
      .map(plainText)
      .join(' ');
    expect(said).not.toMatch(/(?<!\p{L})(country|State|pays|État)(?!\p{L})/iu);
    expect(said).not.toMatch(new RegExp(`\\b${words.states.RS!.name}\\b`));
    const names = new Set(Object.values(words.states).map(({ name }) => name));
    expect([...aside.querySelectorAll('button, a')].filter(({ textContent }) => names.has(textContent))).toEqual([]);
  });

  it('no other operation carries the note', async () => {
    const { say } = await show(lang, { kind: 'operation', id: 'mission-to-serbia' });
    expect(panel().textContent).not.toContain(say('notes.unscr-1244'));
  });

  it('the Mission to Skopje is in North Macedonia', async () => {
    const user = userEvent.setup();
    const { say, words, store } = await show(lang, { kind: 'operation', id: 'mission-to-skopje' });
    const host = within(term(say('operation.host'))).getByRole('link');
    expect(host).toHaveTextContent({ en: /^North Macedonia$/, fr: /^Macédoine du Nord$/ }[lang]);
    await user.click(host);
    expect(store.getState().view.selection).toEqual({ kind: 'state', id: 'MK' });
    expect(heading()).toBe(words.states.MK!.name);
  });

  it('every State has a panel that says something', async () => {
    const { store, words, say } = await show(lang, null);
    for (const { code, admitted, founding, sources } of content.states) {
      const chairpersonship = content.chairs.filter(({ holder }) => holder === code).map(({ year }) => year);
      select(store, { kind: 'state', id: code });
      const said = words.states[code]!;
      expect(heading()).toBe(said.name);
      says(term(say('state.since')), formatDate(admitted, lang));
      expect(plainText(term(say('state.since'))).includes(say('state.founding')), code).toBe(founding);
      says(term(say('state.capital')), said.capital);
      const chaired = term(say('state.chairpersonship'));
      if (chairpersonship.length === 0) says(chaired, say('state.neverChaired'));
      for (const year of chairpersonship) says(chaired, String(year));
      if (said.remark !== undefined) says(panel(), said.remark);
      expect(panel().textContent).not.toMatch(/undefined|null|NaN|\{\{|Invalid/);
      // One list and one row of numbers for what is said of the State and for the meetings that it hosted.
      const held = content.heldMeetings.filter((meeting) => meeting.state === code);
      const ofMeetings = held.flatMap((meeting) => meeting.sources).map((key) => content.meetingSources[key]!);
      expectSources(content.stateSources, sources, ofMeetings);
      expectRefs();
    }
  });

  it('a State with an operation leads to it; one without says so', async () => {
    const user = userEvent.setup();
    const { store, words, say } = await show(lang, { kind: 'state', id: 'KG' });
    says(panel(), say('state.hosts', { count: 1 }));
    expect(panel().textContent).not.toContain(say('state.noOperation', { name: words.states.KG!.name }));
    const state = stateByCode('KG')!;
    expectSources(content.stateSources, state.sources);
    await user.click(button(words.operations['programme-office-in-bishkek']!.name));
    expect(store.getState().view.selection).toEqual({ kind: 'operation', id: 'programme-office-in-bishkek' });

    select(store, { kind: 'state', id: 'IS' });
    says(panel(), say('state.noOperation', { name: words.states.IS!.name }));
    expect(panel().textContent).not.toContain(say('state.hosts', { count: 1 }));
    says(panel(), say('asOf', { date: formatDate(content.statesAsOf, lang) }));
  });

  it('signatures without a confirmed day are not guessed: one line says which are not published', async () => {
    const { store, say } = await show(lang, null);
    for (const { code, signedCharterOfParis, signedHelsinkiFinalAct } of content.states) {
      select(store, { kind: 'state', id: code });
      const missing = [
        ...(signedHelsinkiFinalAct === null ? [say('state.signature.helsinki')] : []),
        ...(signedCharterOfParis === null ? [say('state.signature.paris')] : []),
      ];
      const lines = [...panel().querySelectorAll('.panel-small')].map(({ textContent }) => textContent);
      const line = say('state.unpublished', { what: missing.join(', ') });
      expect(lines.includes(line), code).toBe(missing.length > 0);
      expect(panel().textContent).not.toContain(NOT_PUBLISHED[lang]);
    }
  });

  it('Denmark names what is drawn with it; Serbia does not name Kosovo', async () => {
    const { say, store, words } = await show(lang, { kind: 'state', id: 'DK' });
    for (const id of ['GL', 'FO']) says(term(say('state.territories')), words.states[id]!.name);
    select(store, { kind: 'state', id: 'RS' });
    // The name of a closed operation there and the titles of sources are others' words.
    const copy = panel().cloneNode(true) as Element;
    for (const theirs of copy.querySelectorAll('[data-role="closed-operation"], .panel-sources')) theirs.remove();
    expect(copy.textContent).not.toContain(words.states.XK!.name);
    expect(panel().textContent).not.toContain(say('state.territories'));
    expect(panel().textContent).not.toContain(words.operations['mission-in-kosovo']!.name);
  });

  it('every Partner has a panel; Israel’s has no capital, Afghanistan’s has its remark', async () => {
    const { store, words, say } = await show(lang, null);
    for (const { code, group, since, sources, capital } of content.partners) {
      select(store, { kind: 'partner', id: code });
      const said = words.states[code]!;
      expect(heading()).toBe(said.name);
      says(panel(), say(`partner.group.${group}`));
      says(term(say('partner.since')), String(since));
      const terms = [...panel().querySelectorAll('dt')].map(({ textContent }) => textContent);
      expect(terms.includes(say('partner.capital')), code).toBe(capital !== null);
      if (said.remark !== undefined) says(panel(), said.remark);
      expectSources(content.partnerSources, sources);
    }
    select(store, { kind: 'partner', id: 'IL' });
    expect(panel().textContent).not.toContain(say('partner.capital'));
    select(store, { kind: 'partner', id: 'AF' });
    says(panel().querySelector('.panel-remarks'), '2021');
  });

  it('a regional centre in Kosovo says until when it is confirmed, and carries the note', async () => {
    const { say, words } = await show(lang, { kind: 'office', id: 'gjilan-gnjilane' });
    const { office, operation } = officeById('gjilan-gnjilane')!;
    const date = formatDate(office.asOf, lang);
    expect(heading()).toBe('Gjilan/Gnjilane');
    says(panel(), say('office.kind.regional-centre'));
    says(panel(), say('notes.unscr-1244'));
    says(term(say('office.confirmed')), date);
    says(term(say('office.opened')), NOT_PUBLISHED[lang]);
    says(panel(), say('office.medium', { date }));
    says(panel(), words.operations[operation.id]!.purpose);
    expectSources(operation.sources, office.sources);
  });

  it('every office has a panel, and medium confidence its date', async () => {
    const { store, words, say } = await show(lang, null);
    for (const { id: parent, offices } of content.operations) {
      for (const { id, confidence, asOf } of offices) {
        select(store, { kind: 'office', id });
        expect(heading()).toBe(words.offices[id]!.name);
        expect(button(words.operations[parent]!.name)).toBeVisible();
        const doubt = say('office.medium', { date: formatDate(asOf, lang) });
        expect(panel().textContent.includes(doubt), id).toBe(confidence === 'medium');
      }
    }
  });

  it.each(content.themes.map(({ id }) => [id]))('theme %s', async (id) => {
    const { words, say } = await show(lang, { kind: 'theme', id });
    const said = words.themes[id]!;
    const aside = panel();
    expect(heading()).toBe(said.label);
    says(aside, said.summary);
    for (const fact of said.keyFacts) says(aside, fact);
    const strengths = active.flatMap(({ id: operation, themes }) =>
      themes.filter(({ theme }) => theme === id).map(({ strength }) => ({ operation, strength })),
    );
    const cards = [...aside.querySelectorAll('.panel-cards li')];
    expect(cards).toHaveLength(strengths.length);
    for (const { operation, strength } of strengths) {
      const card = button(words.operations[operation]!.name).closest('li')!;
      says(card, words.operations[operation]!.evidence[id]);
      expect(card.textContent.includes(say('evidence.weak')), operation).toBe(strength === 'weak');
    }
    const documented = strengths.filter(({ strength }) => strength === 'documented').length;
    says(aside, say('theme.operations', { count: documented, total: active.length }));
  });

  it('a closed operation says from when to when, how it ended and what followed, and has no figures', async () => {
    const { store, words, say } = await show(lang, null);
    for (const operation of closed) {
      const { id, type, phases, ended, related } = operation;
      select(store, { kind: 'operation', id });
      const said = words.operations[id]!;
      const kicker = panel().querySelector('.panel-kicker')!.textContent;
      const [from, to] = [phases[0]!.from.slice(0, 4), ended!.closed.slice(0, 4)];
      expect(kicker).toBe(say('closed.kicker', { type: say(`operation.type.${type}`), from, to }));
      says(panel(), said.ending);
      says(term(say('closed.ended')), formatDate(ended!.closed, lang));
      if (ended!.mandateEnded !== null) {
        const date = formatDate(ended!.mandateEnded, lang);
        says(term(say('closed.ended')), say('closed.mandateEnded', { date }));
      }
      for (const { id: other, relation } of related) {
        says(term(say(`closed.relation.${relation}`)), words.operations[other]?.name ?? words.relations[other]?.name);
      }
      const terms = [...panel().querySelectorAll('dt')].map(({ textContent }) => textContent);
      if (phases.length > 1) {
        const spans = [...term(say('operation.phases')).querySelectorAll('li')].map(plainText);
        expect(spans).toHaveLength(phases.length);
        spans.forEach((span, at) => {
          expect(span).toContain(`${phases[at]!.from.slice(0, 4)}–${phases[at]!.to!.slice(0, 4)}`);
          says(panel(), said.phases[phases[at]!.id]);
        });
      } else expect(terms).not.toContain(say('operation.phases'));
      expect(panel().querySelector('.panel-figures, .panel-unknown')).toBeNull();
      expect(terms).not.toContain(say('operation.budgetFull'));
    }
  });

  it('a former title leads to the panel of its line', async () => {
    const { store, words } = await show(lang, { kind: 'operation', id: 'mission-to-croatia' });
    expect(heading()).toBe(words.operations['office-in-zagreb']!.name);
    select(store, { kind: 'operation', id: 'mission-to-ukraine' });
    expect(heading()).toBe(words.operations['project-co-ordinator-in-ukraine']!.name);
  });

  it('where an operation worked in several areas all are named, and the States among them are links', async () => {
    const { say, words } = await show(lang, {
      kind: 'operation',
      id: 'missions-of-long-duration-kosovo-sandjak-vojvodina',
    });
    const place = term(say('operation.territory'));
    expect(plainText(place)).toBe(`${words.states.RS!.name}, ${words.states.XK!.name}`);
    expect([...place.querySelectorAll('.select-link')].map(({ textContent }) => textContent)).toEqual([
      words.states.RS!.name,
    ]);
  });

  it('the overview says what there is and leads to every operation', async () => {
    const { say, words, store } = await show(lang, null);
    const aside = panel();
    expect(heading()).toBe(say('overview.heading'));
    says(
      aside,
      say('overview.what', {
        states: say('year.states', { count: 57 }),
        operations: say('year.operations', { count: active.length }),
        partners: say('list.partners', { count: 11 }),
      }),
    );
    for (const { id } of active) expect(button(words.operations[id]!.name)).toBeVisible();
    for (const { id } of closed) expect(button(words.operations[id]!.name)).toBeInTheDocument();
    const folded = [...aside.querySelectorAll('.panel-fold > summary')].map(({ textContent }) => textContent);
    expect(folded).toEqual(
      ['deciding', 'meetings', 'posts', 'institutions', 'formats', 'relations', 'closed', 'others', 'chairs'].map(
        (list) => say(`lists.${list}`),
      ),
    );
    for (const { id } of content.institutions) button(words.institutions[id]!.name);
    for (const { id } of content.formats) button(words.formats[id]!.name);
    for (const { id } of [...content.partnerships, ...content.programmes]) button(words.relations[id]!.name);
    for (const { id } of content.otherActivities) button(words.otherActivities[id]!.name);
    for (const { year } of content.chairs) {
      expect(
        [...aside.querySelectorAll('.select-link')].some(({ textContent }) => textContent.startsWith(String(year))),
      ).toBe(true);
    }
    const user = userEvent.setup();
    await user.click(button(say('region.central-asia')));
    expect(store.getState().view.region).toBe('central-asia');
    expect(button(say('region.central-asia'))).toHaveAttribute('aria-current', 'true');
    await user.click(button(say('overview.more')));
    expect(store.getState().view.selection?.kind).toBe('theme');
    expect(screen.getAllByRole('complementary')).toHaveLength(1);
  });
});
