/** What is shown of content many times as large: right, and found without comparing all things with all others. */
import { describe, expect, test } from 'vitest';
import type { Content } from '../../../src/content/schema';
import { pixelsPerUnit } from '../../../src/scene/camera';
import { hit } from '../../../src/scene/hit';
import { MARKS } from '../../../src/scene/mark-table';
import { isWorthAPlace, scene } from '../../../src/scene/scene';
import { shownIn, themeCounts, timeOf } from '../../../src/scene/shown';
import { grown } from '../../bench/growth/grown';
import { coarse, content, english, viewOf } from '../support/world';

const TIMES = 10;
const { content: large, words } = grown({ content, words: english }, TIMES);

describe(`content ${TIMES} times as large`, () => {
  const shown = shownIn(viewOf({ status: 'all' }), large);

  test('shows every operation, each with the States that host it', () => {
    expect(shown.operations).toHaveLength(TIMES * content.operations.length);
    for (const { id, areas, operations } of shown.seats) {
      const hosted = large.operations.filter(({ host, alsoHosts }) =>
        [host, ...alsoHosts].some((area) => areas.includes(area)),
      );
      expect(
        operations.map(({ operation }) => operation.id),
        id,
      ).toEqual(hosted.map((operation) => operation.id));
    }
  });

  test('counts of each field of work the operations that are documented to work in it', () => {
    const counts = themeCounts(shown, large);
    for (const { id } of large.themes) {
      const documented = large.operations.filter(({ themes }) =>
        themes.some(({ theme, strength }) => theme === id && strength === 'documented'),
      );
      expect(counts.get(id), id).toBe(documented.length);
    }
  });

  test('knows a copy by its id, by that of a former title and by that of an office', () => {
    const closed = large.operations.findLast(({ status }) => status === 'closed')!;
    const withOffice = large.operations.findLast(({ offices }) => offices.length > 0)!;
    for (const { id } of [closed, closed.phases[0]!])
      expect(timeOf({ kind: 'operation', id }, 2026, large)).toBe('over');
    const { selectedOperation } = shownIn(
      viewOf({ selection: { kind: 'office', id: withOffice.offices[0]!.id } }),
      large,
    );
    expect(selectedOperation?.operation.id).toBe(withOffice.id);
  });
});

test('of many marks the nearest is hit, as if each had been asked', () => {
  const whole = scene(viewOf({ status: 'all' }), large, coarse, words);
  const { places } = whole;
  const zoom = 3;
  let met = 0;
  for (const { point } of places.filter((_, index) => index % 7 === 0)) {
    const [x, y] = [point[0] + 4 / pixelsPerUnit(zoom), point[1] + 2 / pixelsPerUnit(zoom)];
    const away = ({ point: at }: (typeof places)[number]): number =>
      Math.hypot(at[0] - x, at[1] - y) * pixelsPerUnit(zoom);
    const under = places
      .filter((place) => isWorthAPlace(place, zoom) && away(place) <= 9)
      .sort((a, b) => away(a) - away(b));
    const first = under.find(({ role }) => MARKS[role].label !== 'institution') ?? under[0];
    if (!first) continue;
    met += 1;
    expect(hit({ scene: whole, geography: coarse, zoom }, [x, y]).target).toEqual(first.target);
  }
  expect(met).toBeGreaterThan(50);
});

/** A copy of the content that counts how often the areas of its States and operations are read. */
function counted(original: Content): { readonly content: Content; readonly reads: () => number } {
  let reads = 0;
  const watched = <Thing extends object>(things: readonly Thing[], key: keyof Thing): Thing[] =>
    things.map((thing) => {
      const value = thing[key];
      return Object.defineProperty({ ...thing }, key, {
        get: () => {
          reads += 1;
          return value;
        },
      });
    });
  const watching = {
    ...original,
    states: watched(original.states, 'code'),
    operations: watched(original.operations, 'host'),
  };
  return { content: watching, reads: () => reads };
}

test('a scene of more content reads each State and operation as often as before', () => {
  const readsOf = (original: Content): number => {
    const { content: watching, reads } = counted(original);
    scene(viewOf({ status: 'all', themes: [original.themes[0]!.id] }), watching, coarse, words);
    return reads();
  };
  expect(readsOf(large)).toBeLessThan(1.5 * TIMES * readsOf(content));
});
