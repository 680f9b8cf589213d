/** The parts of a scene: areas in their roles, marks at their places, and names in each language. */
import { describe, expect, test } from 'vitest';
import { toSheet } from '../../../src/geography/sheet';
import { isWorthAPlace, scene } from '../../../src/scene/scene';
import type { Scene } from '../../../src/scene/scene-types';
import { LANGUAGES } from '../../../src/view/view';
import { raw, active, ids, show, area, place } from '../support/shown-scene';
import { content, english, known, plain, RESOLUTIONS, coarse, viewOf, wordsIn } from '../support/world';

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

  test('marks are where the content says', () => {
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
