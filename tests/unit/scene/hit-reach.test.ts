/** The reach of small States and marks, on the whole sheet and close to them. */
import { describe, expect, test } from 'vitest';
import { areaAt } from '../../../src/geography/geography';
import { toSheet, type SheetPoint } from '../../../src/geography/sheet';
import { pixelsPerUnit } from '../../../src/scene/camera';
import { hit, REACH, type Hit } from '../../../src/scene/hit';
import type { Selection } from '../../../src/view/view';
import { WHOLE, state, scenesOf } from '../support/hit-scene';
import { content, operation, coarse } from '../support/world';

describe('the whole sheet', () => {
  const shown = scenesOf(coarse);
  const ask = (point: SheetPoint, absent?: ReadonlySet<string>): Hit =>
    hit({ scene: shown, geography: coarse, zoom: WHOLE, ...(absent ? { absent } : {}) }, point);
  const micro = content.states.filter(({ microstate }) => microstate);

  test('has seven small States, and each answers at its ring', () => {
    expect(micro).toHaveLength(7);
    for (const { code, capital } of micro) expect(ask(toSheet(capital.position)).target).toEqual(state(code));
  });

  test('small States answer even where their ring found no room', () => {
    for (const { code, capital } of micro) {
      expect(ask(toSheet(capital.position), new Set([`ring:${code}`])).target, code).toEqual(state(code));
    }
  });

  test('large States answer in their middle', () => {
    for (const code of ['US', 'CA', 'RU', 'KZ', 'TR', 'IS', 'FR', 'MN']) {
      const area = coarse.areas.get(code)!;
      const mark = shown.places.find(
        ({ point }) =>
          Math.hypot(point[0] - area.labelPoint[0], point[1] - area.labelPoint[1]) * pixelsPerUnit(WHOLE) < 12,
      );
      if (!mark) expect(ask(area.labelPoint).target, code).toEqual(state(code));
    }
  });
});

describe('the reach of small targets', () => {
  const shown = scenesOf(coarse);
  const zoom = 3;
  const from = content.states.find(({ code }) => code === 'MT')!.capital.position;
  const pixels = (away: number, degrees: number): SheetPoint => {
    const [x, y] = toSheet(from);
    const angle = (degrees * Math.PI) / 180;
    const reach = away / pixelsPerUnit(zoom);
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
  };
  const isOpenSea = (point: SheetPoint): boolean =>
    Array.from({ length: 24 }, (_, step) => (step * Math.PI) / 12).every((angle) =>
      [0, 3, 7].every(
        (away) =>
          areaAt(coarse, [
            point[0] + (Math.cos(angle) * away) / pixelsPerUnit(zoom),
            point[1] + (Math.sin(angle) * away) / pixelsPerUnit(zoom),
          ]) === null,
      ),
    );
  const directions = Array.from({ length: 72 }, (_, step) => step * 5).filter(
    (degrees) => isOpenSea(pixels(REACH - 2, degrees)) && isOpenSea(pixels(REACH + 4, degrees)),
  );

  test('is 20 px from the middle of a small target, and not more', () => {
    expect(REACH).toBe(20);
    expect(directions.length).toBeGreaterThan(5);
    for (const degrees of directions) {
      expect(hit({ scene: shown, geography: coarse, zoom }, pixels(REACH - 2, degrees))).toEqual({
        target: state('MT'),
        area: null,
      });
      expect(hit({ scene: shown, geography: coarse, zoom }, pixels(REACH + 4, degrees))).toEqual({
        target: null,
        area: null,
      });
    }
  });

  test('does not take a click from land that is large enough to be met', () => {
    const bishkek = operation('programme-office-in-bishkek').headquarters.position;
    const [x, y] = toSheet(bishkek);
    for (let degrees = 0; degrees < 360; degrees += 15) {
      const angle = (degrees * Math.PI) / 180;
      const point: SheetPoint = [
        x + (Math.cos(angle) * 14) / pixelsPerUnit(5),
        y + (Math.sin(angle) * 14) / pixelsPerUnit(5),
      ];
      const area = areaAt(coarse, point)!;
      expect(['KG', 'KZ']).toContain(area);
      expect(hit({ scene: shown, geography: coarse, zoom: 5 }, point)).toEqual({ target: state(area), area });
    }
  });

  test('the nearest of several small targets answers', () => {
    const vatican = content.states.find(({ code }) => code === 'VA')!.capital.position;
    const sanMarino = content.states.find(({ code }) => code === 'SM')!.capital.position;
    const [from_, to] = [toSheet(vatican), toSheet(sanMarino)];
    const between = (share: number): SheetPoint => [
      from_[0] + (to[0] - from_[0]) * share,
      from_[1] + (to[1] - from_[1]) * share,
    ];
    const near = (share: number): Selection | null =>
      hit({ scene: shown, geography: coarse, zoom: WHOLE }, between(share)).target;
    expect(near(0.3)).toEqual(state('VA'));
    expect(near(0.7)).toEqual(state('SM'));
  });
});
