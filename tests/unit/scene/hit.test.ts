/** What a click hits: the mark under it, else the area. The reach of small States and marks is in `hit-reach.test.ts`. */
import { describe, expect, test } from 'vitest';
import type { Position } from '../../../src/content/schema';
import { CONTEXT } from '../../../src/geography/geography';
import { toSheet } from '../../../src/geography/sheet';
import { hit, type Hit } from '../../../src/scene/hit';
import { scene } from '../../../src/scene/scene';
import type { Scene } from '../../../src/scene/scene-types';
import type { Selection } from '../../../src/view/view';
import { WHOLE, state, scenesOf } from '../support/hit-scene';
import { content as whole } from '../../support/whole';
import { content, english, operation, RESOLUTIONS, coarse, viewOf } from '../support/world';

/** Close enough for the finer geometry and for every office to have its mark. */
const CLOSE = 7;

/** All keys, as if nothing had a mark, to test the land alone. */
function withoutMarks(shown: Scene): ReadonlySet<string> {
  return new Set(shown.places.map(({ key }) => key));
}

/** Kilometres between two places, along the ground. */
function kilometres(a: Readonly<Position>, b: Readonly<Position>): number {
  const radians = Math.PI / 180;
  const half = (from: number, to: number): number => Math.sin(((to - from) * radians) / 2) ** 2;
  const h = half(a[1], b[1]) + Math.cos(a[1] * radians) * Math.cos(b[1] * radians) * half(a[0], b[0]);
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

const TERRITORY_OF_STATES: [string, Position, string][] = [
  ['Simferopol', [34.1, 44.95], 'UA'],
  ['Sevastopol', [33.53, 44.59], 'UA'],
  ['Donetsk', [37.8, 48], 'UA'],
  ['Luhansk', [39.31, 48.57], 'UA'],
  ['Sukhumi', [41.02, 43.01], 'GE'],
  ['Tskhinvali', [43.97, 42.22], 'GE'],
  ['Tiraspol', [29.64, 46.84], 'MD'],
  ['Stepanakert/Khankendi', [46.75, 39.82], 'AZ'],
  ['Kyrenia', [33.32, 35.33], 'CY'],
  ['Famagusta', [33.94, 35.12], 'CY'],
  ['Kaliningrad', [20.51, 54.71], 'RU'],
  ['Longyearbyen', [15.65, 78.22], 'NO'],
  ['Chukotka at 179° E', [179, 67.5], 'RU'],
  ['Chukotka at 180°', [180, 67.5], 'RU'],
  ['Chukotka at 179° W', [-179, 67.5], 'RU'],
  ['Mariehamn', [19.94, 60.11], 'FI'],
];

const NEITHER: [string, Position][] = [
  ['Laayoune', [-13.2, 27.15]],
  ['Dakhla', [-15.93, 23.7]],
  ['Majdal Shams', [35.77, 33.27]],
  ['Ramallah', [35.2, 31.9]],
  ['Gaza', [34.45, 31.5]],
  ['the middle of the Black Sea', [34, 43.3]],
  ['the Atlantic', [-40, 45]],
];

const CAPITALS = [
  ...content.states.map(({ code, capital }) => ({ kind: 'state' as const, id: code, position: capital.position })),
  ...whole.partners.flatMap(({ code, capital }) =>
    capital ? [{ kind: 'partner' as const, id: code, position: capital.position }] : [],
  ),
];

/** Where the present year's map has marks of the Organization that are no field operations. */
const SEATS = [
  ...content.institutions.flatMap(({ seat }) => seat ?? []),
  ...content.partnerships.map(({ place }) => place),
  ...content.programmes,
  ...content.formats.filter(({ to }) => to === null).flatMap(({ places }) => places.slice(0, 1)),
];

describe.each(RESOLUTIONS)('a click close by, on the geometry %s', (_, geography) => {
  const shown = scenesOf(geography);
  const bare = withoutMarks(shown);
  const at = (position: Readonly<Position>): Hit =>
    hit({ scene: shown, geography, zoom: CLOSE }, toSheet([...position]));
  const land = (position: Readonly<Position>): Hit =>
    hit({ scene: shown, geography, zoom: CLOSE, absent: bare }, toSheet([...position]));

  test.each(TERRITORY_OF_STATES)('%s', (__, position, code) => {
    expect(land(position)).toEqual({ target: state(code), area: code });
    expect(at(position).area).toBe(code);
  });

  test('Tiraspol answers with the office there while its mark is at hand', () => {
    expect(at([29.64, 46.84])).toEqual({ target: { kind: 'office', id: 'tiraspol' }, area: 'MD' });
  });

  test('Pristina is in the area that is no State and opens the Mission, with its mark or without', () => {
    const mission: Selection = { kind: 'operation', id: 'mission-in-kosovo' };
    expect(at([21.1669, 42.6727])).toEqual({ target: mission, area: 'XK' });
    expect(land([21.1669, 42.6727])).toEqual({ target: mission, area: 'XK' });
  });

  test('elsewhere in that area the Mission opens too, and never a State', () => {
    for (const position of [
      [20.95, 42.55],
      [20.6, 42.45],
      [21.35, 42.85],
    ] as const) {
      const near = [operation('mission-in-kosovo').headquarters, ...operation('mission-in-kosovo').offices];
      expect(Math.min(...near.map((place) => kilometres(place.position, position)))).toBeGreaterThan(10);
      expect(at(position)).toEqual({ target: { kind: 'operation', id: 'mission-in-kosovo' }, area: 'XK' });
    }
  });

  test('Greenland and the Faroes answer with Denmark', () => {
    expect(at([-51.69, 64.18]), 'Nuuk').toEqual({ target: state('DK'), area: 'GL' });
    expect(at([-40, 72])).toEqual({ target: state('DK'), area: 'GL' });
    expect(at([-6.85, 62.02])).toEqual({ target: state('DK'), area: 'FO' });
  });

  test.each(NEITHER)('%s selects nothing', (__, position) => {
    const answer = at(position);
    expect(answer.target).toBeNull();
    expect([null, CONTEXT]).toContain(answer.area);
  });

  test('the capitals of all 57 States and of the Partners but one answer with their own', () => {
    expect(CAPITALS.filter(({ kind }) => kind === 'state')).toHaveLength(57);
    const partners = CAPITALS.filter(({ kind }) => kind === 'partner');
    expect(partners).toHaveLength(10);
    expect(partners.map(({ id }) => id)).not.toContain('IL');
    const wrong = CAPITALS.filter(({ kind, id, position }) => {
      const answer = land(position);
      return answer.area !== id || answer.target?.kind !== kind || answer.target.id !== id;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('most hosts have a mark in the capital, which is hit before the State', () => {
    const marked = CAPITALS.flatMap((capital) => {
      const there = content.operations.find(
        ({ status, headquarters }) => status === 'active' && kilometres(headquarters.position, capital.position) < 3,
      );
      return there ? [{ ...capital, there }] : [];
    });
    expect(marked.length).toBeGreaterThanOrEqual(10);
    for (const { id, position, there } of marked) {
      expect(at(position)).toEqual({ target: { kind: 'operation', id: there.id }, area: id });
    }
    const others = CAPITALS.filter(({ id }) => !marked.some((capital) => capital.id === id));
    for (const { kind, id, position } of others) {
      const seat = SEATS.find((place) => kilometres(place.position, position) < 3);
      if (seat) expect(['institution', 'programme', 'format'], id).toContain(at(position).target?.kind);
      else expect(at(position)).toEqual({ target: { kind, id }, area: id });
    }
  });

  test('an institution answers where it sits', () => {
    const [warsaw, hague] = ['odihr', 'hcnm'].map((id) => content.institutions.find((one) => one.id === id)!);
    expect(at(warsaw!.seat!.position)).toEqual({ target: { kind: 'institution', id: 'odihr' }, area: 'PL' });
    expect(at(hague!.seat!.position)).toEqual({ target: { kind: 'institution', id: 'hcnm' }, area: 'NL' });
  });

  test('every office and headquarters is hit at its place', () => {
    for (const { id, headquarters, offices } of content.operations.filter(({ status }) => status === 'active')) {
      expect(at(headquarters.position).target, id).toEqual({ kind: 'operation', id });
      const apart = offices.filter(({ position }) => kilometres(position, headquarters.position) > 5);
      for (const office of apart)
        expect(at(office.position).target, office.id).toEqual({ kind: 'office', id: office.id });
    }
  });
});

describe('a mark that stands apart from its place', () => {
  const mission = operation('mission-to-skopje');
  const place = toSheet(mission.headquarters.position);
  const absent = new Set([`operation:${mission.id}`]);

  test.each(RESOLUTIONS)('leaves its place to the area, on %s', (_, geography) => {
    const shown = scenesOf(geography);
    for (const zoom of [WHOLE, 3, 5, CLOSE]) {
      const answer = hit({ scene: shown, geography, zoom, absent }, place);
      expect(answer.area).toBe('MK');
      expect(answer.target, `zoom ${zoom}`).not.toEqual({ kind: 'operation', id: mission.id });
    }
    expect(hit({ scene: shown, geography, zoom: CLOSE, absent }, place).target).toEqual(state('MK'));
    expect(hit({ scene: shown, geography, zoom: CLOSE }, place).target).toEqual({ kind: 'operation', id: mission.id });
  });

  test('at the whole sheet the area under it answers, however small', () => {
    const shown = scenesOf(coarse);
    const all = withoutMarks(shown);
    expect(hit({ scene: shown, geography: coarse, zoom: WHOLE, absent: all }, place)).toEqual({
      target: state('MK'),
      area: 'MK',
    });
  });
});

test('offices of other operations do not answer while one operation is selected', () => {
  const shown = scene(viewOf({ selection: { kind: 'operation', id: 'mission-to-serbia' } }), content, coarse, english);
  const answer = hit({ scene: shown, geography: coarse, zoom: CLOSE }, toSheet([29.64, 46.84]));
  expect(answer).toEqual({ target: state('MD'), area: 'MD' });
});
