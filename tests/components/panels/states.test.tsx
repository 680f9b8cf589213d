/** The panels of participating States and Partners. */
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { content } from '../../support/whole';
import { formatDate } from '../../../src/locales/format';
import { fillIn } from '../support/browser';
import { button, expectRefs, expectSources, heading, panel, plainText, says, term } from '../support/panel';
import { select } from '../support/render-with';
import { show, NOT_PUBLISHED } from '../support/show-panel';

beforeAll(fillIn);

describe.each(['en', 'fr'] as const)('panels of States and Partners in %s', (lang) => {
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
      // One list and one numbering for the State's facts and the meetings that it hosted.
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
    const state = content.states.find(({ code }) => code === 'KG')!;
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
    // Excludes the name of a closed operation there and the titles of sources, which are quoted.
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
});
