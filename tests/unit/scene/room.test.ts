/** A few pixels more or less never cost a mark: whether an institution is shown must not depend on the height of a caption. */
import { describe, expect, test, vi } from 'vitest';
import type { Rect, Viewport } from '../../../src/scene/camera';
import { cameraFor, focusOf } from '../../../src/scene/focus';
import type { PlacedMark } from '../../../src/scene/placement/marks';
import { placement, type Measure } from '../../../src/scene/placement/placement';
import { scene } from '../../../src/scene/scene';
import { labelStyles } from '../../../src/ui/tokens';
import { LANGUAGES, type Language } from '../../../src/view/view';
import { content, coarse, viewOf, wordsIn } from '../support/world';

vi.setConfig({ testTimeout: 120_000 });

/** The width of an average letter; `factor` because browsers differ. */
const measured =
  (factor: number): Measure =>
  (text, style) =>
    factor * text.length * 0.58 * labelStyles[style].size + 4;

/** The panels of the default view in a wide window, with a caption of this height below the map. */
function panels(
  { width, height }: Viewport,
  caption: number,
): { readonly obstacles: readonly Rect[]; readonly free: Rect } {
  return {
    obstacles: [
      { x: 24, y: 24, width: 304, height: height - 48 },
      { x: width - 368, y: 24, width: 344, height: height - 48 },
      { x: 430, y: 24, width: width - 800, height: 40 },
      { x: 352, y: height - caption - 24, width: width - 744, height: caption },
    ],
    free: { x: 340, y: 76, width: width - 720, height: height - caption - 112 },
  };
}

function marksIn(lang: Language, viewport: Viewport, caption: number, factor: number): readonly PlacedMark[] {
  const view = viewOf({ lang });
  const focus = focusOf(view, 'whole-area', content, coarse);
  if (!focus) throw new Error('There is no whole area.');
  const { obstacles, free } = panels(viewport, caption);
  const camera = cameraFor(focus, viewport, free);
  const shown = scene(view, content, coarse, wordsIn(lang));
  return placement({ scene: shown, camera, viewport, obstacles, measure: measured(factor) }).marks;
}

const seats = scene(viewOf({ lang: 'en' }), content, coarse, wordsIn('en')).places.filter(
  ({ role }) => role === 'institution',
).length;

const count = (marks: readonly PlacedMark[], role: string): number =>
  marks.filter(({ place }) => place.role === role).length;

describe.each(LANGUAGES)('the default view in %s', (lang) => {
  test.each([
    [1280, 720],
    [1440, 900],
    [1920, 1080],
  ])(
    '%i x %i: every institution has its mark, whatever the height of the caption and the width of letters',
    (width, height) => {
      for (const factor of [0.98, 1, 1.02]) {
        for (let caption = 96; caption <= 132; caption += factor === 1 ? 3 : 18) {
          const marks = marksIn(lang, { width, height }, caption, factor);
          expect(count(marks, 'institution'), `caption ${caption}, letters ${factor}`).toBe(seats);
        }
      }
    },
  );

  test('more room never means fewer marks', () => {
    for (const [width, height] of [
      [1280, 720],
      [1440, 900],
    ] as const) {
      const numbers = Array.from(
        { length: 13 },
        (_, step) => marksIn(lang, { width, height }, 132 - 3 * step, 1).length,
      );
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    }
  });
});
