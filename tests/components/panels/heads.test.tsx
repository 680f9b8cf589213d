/** Who leads, older figures, how the OSCE meets, and what a State's panel tells beyond its dates. */
import { waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { content, operationById } from '../../support/whole';
import { formatDate, formatEuros } from '../../../src/locales/format';
import { Panel } from '../../../src/panels/Panel';
import { TodayContext } from '../../../src/panels/stale';
import type { Language, Selection } from '../../../src/view/view';
import { fillIn } from '../support/browser';
import { button, expectRefs, expectSources, panel, plainText, term } from '../support/panel';
import { renderWith, select, type Rendered } from '../support/render-with';

beforeAll(fillIn);

const NOW = new Date(2026, 10, 24);
/** 24 months after November 2025, and one more. */
const LATER = new Date(2027, 11, 1);

async function show(selection: Selection | null, today = NOW, lang: Language = 'en'): Promise<Rendered> {
  return renderWith(
    () => (
      <TodayContext value={today}>
        <Panel overviewFilter={null} />
      </TodayContext>
    ),
    { lang, view: { selection } },
  );
}

/** Dates hold their parts together with no-break spaces. */
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
const plain = (element: Element): string => spaced(plainText(element));
const says = (element: Element | null | undefined, text: string | undefined): void => {
  expect(text).toBeTruthy();
  expect(spaced(element?.textContent ?? '')).toContain(spaced(text!));
};

const terms = (): readonly string[] => [...panel().querySelectorAll('dt')].map(({ textContent }) => textContent);
const fold = (heading: string): Element =>
  [...panel().querySelectorAll('.panel-fold')].find((one) => one.querySelector('summary')!.textContent === heading)!;

describe('the head of an operation', () => {
  const serbia: Selection = { kind: 'operation', id: 'mission-to-serbia' };

  it('has the first day and the latest day in post', async () => {
    await show(serbia);
    expect(plain(term('Head'))).toBe('Marcel Peško since 1 November 2025, in post as of 18 November 2025');
    expect(term('Head').querySelectorAll('.ref a')).toHaveLength(2);
  });

  it('is only the last known after 24 months', async () => {
    const { say } = await show(serbia, LATER);
    expect(terms()).not.toContain('Head');
    says(term('Last known: Head'), 'Marcel Peško');
    says(term('Last known: Head'), `(${say('stale')})`);
  });

  it('is the last known at once where a source says that the post was left', async () => {
    await show({ kind: 'operation', id: 'mission-to-moldova' });
    says(term('Last known: Head'), 'Kelly Keiderling in post as of May 2025, has left or was leaving');
  });

  it('is said to act, or to rest on one source, where that is so', async () => {
    const { store } = await show({ kind: 'operation', id: 'programme-office-in-dushanbe' });
    says(term('Head'), 'Tatiana Turcan acting, in post as of 24 July 2025');
    select(store, { kind: 'operation', id: 'mission-to-montenegro' });
    says(term('Head'), 'in post as of February 2025, one secondary source');
  });

  it('has a name in Cyrillic in Russian where a Russian source has one, and its own otherwise', async () => {
    const { store, say } = await show({ kind: 'operation', id: 'programme-office-in-bishkek' }, NOW, 'ru');
    says(term(say('head.role.head')), 'Фолькер Фробарт');
    select(store, serbia);
    says(term(say('head.role.head')), 'Marcel Peško');
  });

  it('is there for each open operation, and for no closed one', async () => {
    for (const { id, status, head } of content.operations) expect(head !== null, id).toBe(status === 'active');
    const { store } = await show(null, NOW);
    for (const { id, head } of content.operations) {
      select(store, { kind: 'operation', id });
      const led = head?.role === 'head';
      if (led)
        expect(
          [...terms()].some((name) => name === 'Head' || name === 'Last known: Head'),
          id,
        ).toBe(true);
    }
  });
});

it('an institution names each of its posts, an appointment with its term', async () => {
  const { store } = await show({ kind: 'institution', id: 'parliamentary-assembly' });
  says(term('President'), 'Pere Joan Pons Sampietro in post as of 22 January 2026');
  says(term('Last known: Secretary General'), 'Roberto Montella');
  select(store, { kind: 'institution', id: 'odihr' });
  says(term('Director'), 'appointed 6 December 2024 for 3 years');
});

describe('older figures', () => {
  it.each(['en', 'ru'] as const)('are shown with their year, apart from the present ones, %s', async (lang) => {
    const { say } = await show({ kind: 'operation', id: 'mission-in-kosovo' }, NOW, lang);
    const rows = [...term(say('olderFigures.heading')).querySelectorAll('li')].map(plain);
    expect(rows).toHaveLength(operationById('mission-in-kosovo')!.olderFigures.length);
    expect(rows[0]).toMatch(lang === 'en' ? /^504 people in 2020$/ : /^504 сотрудника \(2020 г\.\)$/);
    says(term(say('olderFigures.heading')), formatEuros(17462600, lang));
    expect(panel().querySelector('.panel-figures')).toBeNull();
  });

  it('say so where they are round, about right or undated', async () => {
    const { store } = await show({ kind: 'operation', id: 'mission-to-bosnia-and-herzegovina' });
    says(term('Older figures'), 'over 300 people in December 2015');
    select(store, { kind: 'operation', id: 'mission-to-skopje' });
    says(term('Older figures'), '159 people, about 2013');
    select(store, { kind: 'operation', id: 'project-co-ordinator-in-uzbekistan' });
    says(term('Older figures'), '35 national staff, undated');
  });
});

it('a former title has the decision that gave it', async () => {
  await show({ kind: 'operation', id: 'programme-office-in-dushanbe' });
  const titles = [...term('Names over time').querySelectorAll('li')].map(plain);
  expect(titles[1]).toContain('(PC.DEC/500/Corr.1, 31 October 2002)');
  expect(titles[2]).toContain('(PC.DEC/852, June 2008)');
});

describe('how the OSCE meets', () => {
  it.each(['en', 'fr'] as const)('has 16 kinds of meetings with what each is for, %s', async (lang) => {
    const { say, words } = await show({ kind: 'institution', id: 'permanent-council' }, NOW, lang);
    expect(content.meetings).toHaveLength(16);
    const list = fold(say('lists.meetings'));
    for (const { id } of content.meetings) {
      says(list, words.meetings[id]!.name);
      says(list, words.meetings[id]!.what);
    }
  });

  it('has the posts of leadership with who holds them, where that is known', async () => {
    const { say, words } = await show({ kind: 'institution', id: 'secretary-general' });
    const list = fold(say('lists.posts'));
    for (const { id } of content.posts) says(list, words.meetings[id]!.what);
    says(list, 'Ignazio Cassis');
    says(list, 'Catherine Fearon');
  });

  it('has one list of sources in the overview, which comes with the first part that cites one', async () => {
    const { say } = await show(null);
    expect(panel().querySelector('.panel-sources')).toBeNull();
    for (const list of ['meetings', 'posts']) {
      await userEvent.click(fold(say(`lists.${list}`)).querySelector('summary')!);
      await waitFor(() => {
        expect(fold(say(`lists.${list}`)).querySelector('.ref a')).toBeInTheDocument();
      });
      expectSources(
        content.meetingSources,
        [...content.meetings, ...content.posts].flatMap(({ sources }) => sources),
      );
      expectRefs();
    }
  });

  it('says where ministers met, and of a meeting to come that it is planned', async () => {
    const { words } = await show({ kind: 'institution', id: 'ministerial-council' });
    const [first] = panel().querySelectorAll('.panel-phases li');
    says(first, 'December 2026 (planned, as of May 2025)');
    says(first, words.states.CH!.name);
  });
});

it('the panel of a State tells of meetings, seats, talks and roles there', async () => {
  const { store, words } = await show({ kind: 'state', id: 'CH' });
  says(panel(), 'December 2014, December 2026 (planned, as of May 2025)');
  button(words.institutions['court-of-conciliation-and-arbitration']!.name);
  says(panel(), words.formats['geneva-international-discussions']!.places['palais-des-nations']);
  select(store, { kind: 'state', id: 'FI' });
  says(panel(), 'Summits 1975, 1992');
  select(store, { kind: 'state', id: 'FR' });
  const minsk = button(words.formats['minsk-process']!.name).closest('li');
  says(minsk, 'Co-Chairs');
  select(store, { kind: 'state', id: 'SK' });
  says(term('Participating State since'), `${formatDate('1993-01-01', 'en')} (according to secondary sources)`);
});
