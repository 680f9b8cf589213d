import { describe, expect, test } from 'vitest';
import { toSheet } from '../../../src/geography/sheet';
import { worksOn } from '../../../src/scene/filter';
import { selectedAreas } from '../../../src/scene/lookup';
import { isWorthAPlace, scene } from '../../../src/scene/scene';
import type { Scene } from '../../../src/scene/scene-types';
import { shownIn, themeCounts } from '../../../src/scene/shown';
import { LANGUAGES, type View } from '../../../src/view/view';
import { filesBelow, readJson } from '../support/files';
import { content, english, known, plain, RESOLUTIONS, coarse, viewOf, wordsIn } from '../support/world';

interface RawOperation {
  readonly id: string;
  readonly host: string;
  readonly status: string;
  readonly themes: readonly { readonly theme: string; readonly strength: string }[];
}

/** The files themselves, so that a count made here shares no code with the product. */
const raw = filesBelow('src/content/operations', ['.json']).map((path) => readJson(path) as RawOperation);
const active = raw.filter(({ status }) => status === 'active');
const documented = (theme: string): readonly RawOperation[] =>
  active.filter(({ themes }) => themes.some((at) => at.theme === theme && at.strength === 'documented'));
const onlyWeak = (theme: string): readonly RawOperation[] =>
  active.filter(({ themes }) => themes.some((at) => at.theme === theme && at.strength === 'weak'));
const ids = (operations: readonly { readonly id: string }[]): readonly string[] =>
  operations.map(({ id }) => id).sort();

const show = (patch: Partial<View> = {}): Scene => scene(viewOf(patch), content, coarse, english);
const area = (shown: Scene, id: string): Scene['areas'][number] =>
  shown.areas.find((candidate) => candidate.id === id)!;
const place = (shown: Scene, key: string): Scene['places'][number] | undefined =>
  shown.places.find((candidate) => candidate.key === key);

describe.each(RESOLUTIONS)('roles, on %s', (_, geography) => {
  const shown = scene(plain, content, geography, english);
  const inRole = (...roles: readonly string[]): readonly string[] =>
    shown.areas
      .filter(({ role }) => roles.includes(role))
      .map(({ id }) => id)
      .sort();

  test('57 participating States, each of them an area that opens itself', () => {
    const states = shown.areas.filter(
      ({ id, role, target }) =>
        (role === 'participating' || role === 'host') && target?.kind === 'state' && target.id === id,
    );
    expect(states.map(({ id }) => id).sort()).toEqual(content.states.map(({ code }) => code).sort());
    expect(states).toHaveLength(57);
  });

  test('no other area is in the role of a State but the named territories, which open theirs', () => {
    const codes = new Set(content.states.map(({ code }) => code));
    const others = inRole('participating', 'host').filter((id) => !codes.has(id));
    expect(others).toEqual(['FO', 'GL']);
    for (const id of others) expect(area(shown, id).target).toEqual({ kind: 'state', id: 'DK' });
  });

  test('11 Partners', () => {
    expect(inRole('partner')).toEqual(content.partners.map(({ code }) => code).sort());
    expect(inRole('partner')).toHaveLength(11);
  });

  test('one territory, which is no State and opens the Mission there', () => {
    expect(inRole('territory')).toEqual(['XK']);
    expect(area(shown, 'XK').target).toEqual({ kind: 'operation', id: 'mission-in-kosovo' });
    expect(content.states.map(({ code }) => code)).not.toContain('XK');
    expect(shown.areas.some(({ target }) => target?.kind === 'state' && target.id === 'XK')).toBe(false);
  });

  test('one area of other land, which opens nothing and bears no name', () => {
    expect(inRole('context')).toEqual(['context']);
    expect(area(shown, 'context')).toMatchObject({ target: null, label: null });
  });

  test('hosts are the States with an active operation', () => {
    const hosts = active.map(({ host }) => host).filter((host) => host !== 'XK');
    expect(inRole('host')).toEqual([...new Set(hosts)].sort());
  });
});

/** In the present year every line of operations is shown, open or closed. */
const everything = show({ status: 'all' });

describe('places', () => {
  const shown = show();
  const count = (role: string): number => shown.places.filter((candidate) => candidate.role === role).length;

  test('a mark for each active operation, each office and each small State, with keys of their own', () => {
    expect(count('operation')).toBe(12);
    expect(count('operation')).toBe(active.length);
    expect(count('office')).toBe(content.operations.reduce((sum, { offices }) => sum + offices.length, 0));
    expect(
      shown.places
        .filter(({ role }) => role === 'ring')
        .map(({ target }) => target.id)
        .sort(),
    ).toEqual(['AD', 'LI', 'LU', 'MC', 'MT', 'SM', 'VA']);
    expect(new Set(shown.places.map(({ key }) => key)).size).toBe(shown.places.length);
    expect(shown.shown).toBe(active.length);
    expect(shown.matching).toHaveLength(active.length);
  });

  test('marks stand where the content says', () => {
    for (const { id, headquarters, offices } of content.operations) {
      expect(place(everything, `operation:${id}`)!.point).toEqual(toSheet(headquarters.position));
      for (const office of offices)
        expect(place(everything, `office:${office.id}`)!.point).toEqual(toSheet(office.position));
    }
  });

  test('closed operations have marks of their own, and only where they are asked for', () => {
    const closed = raw.filter(({ status }) => status === 'closed').map(({ id }) => `operation:${id}`);
    const marked = (of: Scene): readonly string[] =>
      of.places.filter(({ role }) => role === 'closed-operation').map(({ key }) => key);
    expect(marked(shown)).toEqual([]);
    expect([...marked(everything)].sort()).toEqual([...closed].sort());
    expect([...marked(show({ status: 'closed' }))].sort()).toEqual([...closed].sort());
    expect(everything.places.filter(({ role }) => role === 'operation')).toHaveLength(active.length);
    expect(show({ status: 'closed' }).places.filter(({ role }) => role === 'operation')).toEqual([]);
  });

  test('institutions and programmes have marks, and one for each city however many sit there', () => {
    const members = shown.places
      .filter(({ role }) => role === 'institution')
      .flatMap(({ target, members: all }) => (all.length > 0 ? all.map(({ target: one }) => one) : [target]));
    const seated = content.institutions.filter(({ seat, since }) => seat && (since === null || since < '2027'));
    expect(ids(members)).toEqual(ids([...seated, ...content.partnerships]));
    const vienna = shown.places.find(({ members: all }) => all.some(({ target }) => target.id === 'secretariat'))!;
    expect(vienna.members.length).toBeGreaterThan(3);
    expect(vienna.label).toBe(english.institutions.secretariat!.city);
    for (const { name } of vienna.members) expect(vienna.name).toContain(name);
    expect(ids(shown.places.filter(({ role }) => role === 'programme').map(({ target }) => target))).toEqual(
      ids(content.programmes),
    );
  });

  test('formats that still meet have marks, closed ones with the closed operations or when selected', () => {
    const formats = (of: Scene): readonly string[] =>
      of.places
        .filter(({ role }) => role === 'format')
        .flatMap(({ target, members }) => (members.length > 0 ? members.map((one) => one.target.id) : [target.id]))
        .sort();
    const lasting = content.formats.filter(({ to }) => to === null);
    const over = content.formats.find(({ to }) => to !== null)!;
    expect(formats(shown)).toEqual(ids(lasting));
    expect(formats(show({ status: 'all' }))).toEqual(ids(content.formats));
    expect(formats(show({ selection: { kind: 'format', id: over.id } }))).toContain(over.id);
    expect(place(show({ selection: { kind: 'format', id: over.id } }), `format:${over.id}`)?.tone).toBe('selected');
  });

  test('what was no field operation is on the map only while it is selected', () => {
    for (const { id } of content.otherActivities) {
      expect(place(everything, `other:${id}`)).toBeUndefined();
      expect(place(show({ selection: { kind: 'operation', id } }), `other:${id}`)).toMatchObject({
        role: 'other',
        tone: 'selected',
        label: english.otherActivities[id]!.city,
      });
    }
  });

  test('every target can be selected', () => {
    for (const { target } of [...shown.places, ...shown.areas]) {
      if (target) expect(known.ids[target.kind].has(target.id), `${target.kind}:${target.id}`).toBe(true);
    }
  });

  test('offices come with nearness and rings go with it', () => {
    const office = shown.places.find(({ role }) => role === 'office')!;
    const ring = shown.places.find(({ role }) => role === 'ring')!;
    const mark = shown.places.find(({ role }) => role === 'operation')!;
    expect([1, 7].map((zoom) => isWorthAPlace(office, zoom))).toEqual([false, true]);
    expect([1, 7.5].map((zoom) => isWorthAPlace(ring, zoom))).toEqual([true, false]);
    expect([0, 8].map((zoom) => isWorthAPlace(mark, zoom))).toEqual([true, true]);
    const chosen = show({ selection: ring.target }).places.find(({ key }) => key === ring.key)!;
    expect(isWorthAPlace(chosen, 7.5)).toBe(true);
  });

  test('with an operation selected its offices are always worth a mark, and those of others are not there', () => {
    const moldova = show({ selection: { kind: 'operation', id: 'mission-to-moldova' } });
    const offices = moldova.places.filter(({ role }) => role === 'office');
    expect(ids(offices.map(({ target }) => target))).toEqual(['bender', 'tiraspol']);
    expect(offices.every((candidate) => isWorthAPlace(candidate, 0))).toBe(true);
    expect(moldova.places.filter(({ role }) => role === 'operation')).toHaveLength(12);
  });
});

describe('what a selection lights', () => {
  const lit = (shown: Scene): readonly string[] =>
    shown.areas
      .filter(({ tone }) => tone === 'selected')
      .map(({ id }) => id)
      .sort();

  test('nothing selected: all plain', () => {
    expect(show().areas.every(({ tone }) => tone === 'plain')).toBe(true);
    expect(show().places.every(({ tone }) => tone === 'plain')).toBe(true);
  });

  test('Denmark with Greenland and the Faroes', () => {
    expect(lit(show({ selection: { kind: 'state', id: 'DK' } }))).toEqual(['DK', 'FO', 'GL']);
  });

  test('each other State by itself', () => {
    for (const { code } of content.states.filter((state) => state.code !== 'DK')) {
      expect([...selectedAreas({ kind: 'state', id: code }, content)]).toEqual([code]);
      expect(lit(show({ selection: { kind: 'state', id: code } }))).toEqual([code]);
    }
  });

  test('each Partner by itself; everything else is muted', () => {
    for (const { code } of content.partners) {
      const shown = show({ selection: { kind: 'partner', id: code } });
      expect(lit(shown)).toEqual([code]);
      expect(shown.areas.filter(({ id }) => id !== code).every(({ tone }) => tone === 'muted')).toBe(true);
    }
  });

  test('the host of each operation, and the operation’s own mark', () => {
    for (const { id, host, alsoHosts, offices } of content.operations) {
      const shown = show({ selection: { kind: 'operation', id } });
      expect(lit(shown)).toEqual([host, ...alsoHosts].sort());
      expect(shown.places.filter(({ tone }) => tone === 'selected').map(({ key }) => key)).toEqual([`operation:${id}`]);
      for (const office of offices) {
        const at = show({ selection: { kind: 'office', id: office.id } });
        expect(lit(at)).toEqual([host]);
        expect(at.places.filter(({ tone }) => tone === 'selected').map(({ key }) => key)).toEqual([
          `office:${office.id}`,
        ]);
      }
    }
  });

  test('the Mission in Kosovo lights its territory, and Serbia’s Mission lights Serbia', () => {
    expect(lit(show({ selection: { kind: 'operation', id: 'mission-in-kosovo' } }))).toEqual(['XK']);
    expect(lit(show({ selection: { kind: 'operation', id: 'mission-to-serbia' } }))).toEqual(['RS']);
    expect(lit(show({ selection: { kind: 'state', id: 'RS' } }))).toEqual(['RS']);
  });
});

describe('the filter by theme', () => {
  test('the content has 23 themes, and weak evidence to tell apart', () => {
    expect(content.themes).toHaveLength(23);
    expect(content.themes.some(({ id }) => onlyWeak(id).length > 0)).toBe(true);
  });

  test.each(content.themes.map(({ id }) => id))('%s', (theme) => {
    const expected = documented(theme);
    const shown = show({ themes: [theme] });
    expect([...shown.matching].sort()).toEqual(ids(expected));
    expect(themeCounts(shownIn(plain, content), content).get(theme)).toBe(expected.length);
    expect(shown.shown).toBe(active.length);

    const hosts = new Set(expected.map(({ host }) => host));
    for (const { id, host } of active) {
      const matches = expected.some((operation) => operation.id === id);
      expect(place(shown, `operation:${id}`)!.tone, id).toBe(matches ? 'plain' : 'dimmed');
      expect(area(shown, host).tone, host).toBe(hosts.has(host) ? 'matched' : 'dimmed');
    }
    const hosting = new Set(active.map(({ host }) => host));
    for (const { id, tone } of shown.areas) if (!hosting.has(id)) expect(tone, id).toBe('muted');
  });

  test('weak evidence is never counted', () => {
    for (const { id: theme } of content.themes) {
      for (const { id } of onlyWeak(theme)) {
        const operation = content.operations.find((candidate) => candidate.id === id)!;
        expect(worksOn(operation, theme), `${id} on ${theme}`).toBe(false);
        expect(show({ themes: [theme] }).matching).not.toContain(id);
      }
    }
  });

  test('any of several themes', () => {
    const themes = ['trafficking', 'arms-control'];
    const either = active.filter((one) => themes.some((theme) => documented(theme).includes(one)));
    expect([...show({ themes }).matching].sort()).toEqual(ids(either));
    expect(either.length).toBeGreaterThan(Math.max(...themes.map((theme) => documented(theme).length)) - 1);
  });

  test('offices are dimmed with their operation', () => {
    const shown = show({ themes: ['trafficking'] });
    for (const { id, offices } of content.operations) {
      for (const office of offices) {
        expect(place(shown, `office:${office.id}`)!.tone).toBe(shown.matching.includes(id) ? 'plain' : 'dimmed');
      }
    }
  });

  test('a selected theme matches like a chosen one; chosen ones win over it', () => {
    const selection = { kind: 'theme', id: 'elections' } as const;
    expect([...show({ selection }).matching].sort()).toEqual(ids(documented('elections')));
    expect([...show({ selection, themes: ['trafficking'] }).matching].sort()).toEqual(ids(documented('trafficking')));
  });

  test('what is selected is shown whatever the filter says', () => {
    for (const { id, host, offices } of content.operations) {
      const without = content.themes.find((theme) => !documented(theme.id).some((one) => one.id === id));
      if (!without) continue;
      const shown = show({ themes: [without.id], selection: { kind: 'operation', id } });
      expect(place(shown, `operation:${id}`)!.tone).toBe('selected');
      expect(area(shown, host).tone).toBe('selected');
      for (const office of offices) {
        expect(place(shown, `office:${office.id}`)!.tone).toBe('plain');
        const at = show({ themes: [without.id], selection: { kind: 'office', id: office.id } });
        expect(place(at, `office:${office.id}`)!.tone).toBe('selected');
        expect(place(at, `operation:${id}`)!.tone).toBe('plain');
      }
    }
  });

  test('what is selected is shown whatever the status says', () => {
    const selection = { kind: 'operation', id: 'mission-to-moldova' } as const;
    const shown = show({ status: 'closed', selection });
    expect(place(shown, 'operation:mission-to-moldova')?.tone).toBe('selected');
  });

  test('the status narrows what is counted', () => {
    expect(shownIn(viewOf({ status: 'closed' }), content).operations).toHaveLength(raw.length - active.length);
    expect(shownIn(viewOf({ status: 'all' }), content).operations).toHaveLength(raw.length);
    const on = (theme: string, status: string): number =>
      raw.filter(
        (one) => one.status === status && one.themes.some((at) => at.theme === theme && at.strength === 'documented'),
      ).length;
    for (const { id } of content.themes) {
      expect(themeCounts(shownIn(viewOf({ status: 'closed' }), content), content).get(id), id).toBe(on(id, 'closed'));
      expect(themeCounts(shownIn(viewOf({ status: 'all' }), content), content).get(id), id).toBe(
        on(id, 'closed') + on(id, 'active'),
      );
    }
  });
});

describe.each(LANGUAGES)('words in %s', (lang) => {
  const words = wordsIn(lang);
  const shown = scene(viewOf({ lang, status: 'all' }), content, coarse, words);

  test('areas bear the State’s name, or a shorter form of it', () => {
    for (const { id, label } of shown.areas) {
      const said = words.states[id];
      expect(label).toBe(id === 'context' ? null : (said?.short ?? said?.name));
      if (id !== 'context') expect(label).toBeTruthy();
    }
  });

  test('operations bear their city and say their name; offices theirs and their operation’s', () => {
    for (const { id, offices } of content.operations) {
      expect(place(shown, `operation:${id}`)).toMatchObject({
        label: words.operations[id]!.city,
        name: words.operations[id]!.name,
      });
      for (const office of offices) {
        const mark = place(shown, `office:${office.id}`)!;
        expect(mark.label).toBe(words.offices[office.id]!.name);
        expect(mark.name).toContain(words.operations[id]!.name);
      }
    }
  });

  test('no label is an id that has lost its words', () => {
    for (const { label, target } of shown.places) expect(label).not.toBe(target.id);
    for (const { label, id } of shown.areas) expect(label).not.toBe(id);
  });
});

test('the words are of the language: the same place, other names', () => {
  const french = scene(viewOf({ lang: 'fr' }), content, coarse, wordsIn('fr'));
  expect([area(show(), 'MD').label, area(french, 'MD').label]).toEqual(['Moldova', 'Moldavie']);
  expect(french.areas.map(({ id }) => id)).toEqual(show().areas.map(({ id }) => id));
});
