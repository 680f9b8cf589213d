/** The two bases must look the same: the picture's colours and widths equal the values of MapLibre's expressions. */
import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import * as map from '../../../src/map/paint';
import { fillOf, isOutlined, transformOf, widths, widthsAt } from '../../../src/draw/paint';
import { project } from '../../../src/scene/camera';
import { AREA_ROLES, AREA_TONES } from '../../../src/scene/scene-types';
import { palettes } from '../../../src/ui/tokens';

const areas = AREA_ROLES.flatMap((role) => AREA_TONES.map((tone) => ({ role, tone })));
const schemes = Object.entries(palettes);

/** Evaluates a MapLibre expression for a feature state and a zoom; other values are returned as they are. */
function said(expression: unknown, zoom: number, state: Record<string, unknown> = {}): unknown {
  if (!Array.isArray(expression)) return expression;
  const compiled = createExpression(expression, 'paint');
  if (compiled.result !== 'success') throw new Error(compiled.value.map(({ message }) => message).join('; '));
  return compiled.value.evaluate({ zoom }, undefined, state);
}

describe('the picture is painted as MapLibre paints', () => {
  it.each(schemes)('areas, in the scheme %s', (_, palette) => {
    const fill = map.areaPaint(palette)['fill-color'];
    for (const area of areas) {
      for (const hovered of [false, true]) {
        expect(fillOf(area, palette, hovered), `${area.role} ${area.tone} ${hovered}`).toBe(
          said(fill, 3, { ...area, hovered }),
        );
      }
    }
  });

  it('outlines', () => {
    const width = map.outlinePaint(palettes.light)['line-width'];
    for (const area of areas)
      expect(isOutlined(area) ? widths.outline : 0, `${area.role} ${area.tone}`).toBe(said(width, 3, area));
  });

  it.each([0.4, 1, 2.5, 4, 5.7, 6, 8])('lines at zoom %d', (zoom) => {
    const { borders, casing, dashes } = widthsAt(zoom);
    expect(borders).toBeCloseTo(Number(said(map.borderPaint(palettes.light)['line-width'], zoom)));
    expect(casing).toBeCloseTo(Number(said(map.territoryCasingPaint(palettes.light)['line-width'], zoom)));
    expect(dashes).toBeCloseTo(Number(said(map.territoryBorderPaint(palettes.light)['line-width'], zoom)));
    expect(widths.graticule).toBe(map.graticulePaint(palettes.light)['line-width']);
  });

  it('dashes at a whole zoom, and longer ones on the way to the next', () => {
    const pattern = map.territoryBorderPaint(palettes.light)['line-dasharray'];
    for (const zoom of [2, 5, 7]) {
      const { dash, dashes } = widthsAt(zoom);
      expect(dash.map((length) => Math.round((length / dashes) * 1000) / 1000)).toEqual(pattern);
      expect(widthsAt(zoom + 0.5).dash[0]).toBeCloseTo(dash[0] * Math.SQRT2);
    }
  });
});

describe('the transform', () => {
  it.each([0, 37, -120])('puts paths where the camera has the sheet, turned by %d degrees', (bearing) => {
    const camera = { x: 0.52, y: 0.61, zoom: 4.3, bearing };
    const viewport = { width: 1280, height: 720 };
    const numbers = /^matrix\((.*)\)$/
      .exec(transformOf(camera, 500_000, [640, 360]))?.[1]
      ?.split(' ')
      .map(Number);
    const [a = NaN, b = NaN, c = NaN, d = NaN, e = NaN, f = NaN] = numbers ?? [];
    for (const point of [
      [0.5, 0.6],
      [0.53, 0.62],
      [0.1, 0.9],
    ] as const) {
      const [x, y] = [point[0] * 500_000, point[1] * 500_000];
      const [right, down] = project(camera, viewport, point);
      expect(a * x + c * y + e).toBeCloseTo(right, 1);
      expect(b * x + d * y + f).toBeCloseTo(down, 1);
    }
  });
});
