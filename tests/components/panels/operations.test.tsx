/** The panels of field operations, active and closed. */
import { within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { content, operationById } from '../../support/whole';
import type { FieldOperation } from '../../../src/content/schema';
import { formatDate, formatMillions, formatNumber, formatShortDate } from '../../../src/locales/format';
import { fillIn } from '../support/browser';
import { button, expectRefs, expectSources, heading, panel, plainText, says, term } from '../support/panel';
import { select } from '../support/render-with';
import { show, NOT_PUBLISHED, active, closed } from '../support/show-panel';

beforeAll(fillIn);

describe.each(['en', 'fr'] as const)('panels of operations in %s', (lang) => {
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

  it('figures have their dates', async () => {
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
    // The panel's own text names no country and no State; the rule of law and the titles of sources are quoted terms.
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
});
