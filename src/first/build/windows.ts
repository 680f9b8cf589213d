/**
 * The windows that a page is made for. The camera fits its view into the free part of the window (`.page-free` in `page.css`), so
 * what is seen depends on the size of that fitted box, and on what floats over its edges. A page has its words placed for
 * ranges of that size, in a few arrangements; within a range only the distances between places change.
 */
import type { Rect, Viewport } from '../../scene/camera';

/** How a window is arranged, and the narrowest free part that it can have; the style sheet chooses among them. */
export interface Arrangement {
  /** The condition on the window, as in a media query. */
  readonly window: string;
  /** The condition on the free part with its air, as in a container query; null for any. */
  readonly free: string | null;
  /**
   * Widths for which words are placed, in CSS pixels: of the free part of the window, or of what its height allows. In a smaller
   * one there are none before the atlas has started.
   */
  readonly from: number;
  readonly to: number;
  /** The part of them that most windows have, if there is one. */
  readonly fine: readonly [from: number, to: number] | null;
  /** What words have to keep clear of. @param box of the view. */
  readonly around: (box: Viewport) => Surroundings;
}

/** The part of the window in which words may stand, in CSS pixels from its corner. */
export interface Surroundings {
  readonly viewport: Viewport;
  /** Where the box of the view is in it. */
  readonly box: Rect;
  readonly obstacles: readonly Rect[];
}

/** `--air` in `page.css`, in wide windows and in others. */
const AIR = 34;
const AIR_NARROW = 14;

/** Beside the left column, under the buttons at the top and over the years. The panels are the edges of it. */
function wide({ width, height }: Viewport): Surroundings {
  const viewport = { width: width + 2 * AIR, height: height + 2 * AIR };
  return {
    viewport,
    box: { x: AIR, y: AIR, width, height },
    obstacles: [
      { x: 0, y: 0, width: viewport.width, height: 68 },
      // The years may need a line more than the style sheet counts on.
      { x: 0, y: viewport.height - 16, width: viewport.width, height: 16 },
    ],
  };
}

/** What surrounds a box in a narrow window. */
interface Narrow {
  readonly air: number;
  /** How high what is over the free part is, as far as words may stand in it. */
  readonly above: number;
  /** The corners that words keep clear of, below 0 from the right or from the bottom. */
  readonly corners: readonly Rect[];
}

/** The buttons for the zoom. */
const ZOOM: Rect = { x: -58, y: -146, width: 58, height: 146 };

/** @param slack by which the free part is wider and taller than the box. */
function narrow({ width, height }: Viewport, { air, above, corners }: Narrow, slack: Viewport): Surroundings {
  const viewport = { width: width + 2 * air + slack.width, height: height + 2 * air + slack.height + above };
  return {
    viewport,
    box: { x: air + slack.width / 2, y: above + air + slack.height / 2, width, height },
    obstacles: [...corners, ZOOM].map(({ x, y, ...size }) => ({
      x: x < 0 ? viewport.width + x : x,
      y: y < 0 ? viewport.height + y : y,
      ...size,
    })),
  };
}

/** Under the search; the button of the legend is above the map on a phone, below it on a tablet. */
const ON_A_PHONE: Narrow = { air: AIR_NARROW, above: 0, corners: [{ x: 0, y: 0, width: 208, height: 44 }] };
const ON_A_TABLET: Narrow = { air: AIR, above: 0, corners: [{ x: 0, y: -56, width: 308, height: 56 }] };
/** Between the search and the choices too: there is little height. */
const ON_ITS_SIDE: Narrow = {
  air: AIR,
  above: 56,
  corners: [
    { x: 0, y: 0, width: 260, height: 64 },
    { x: -120, y: 0, width: 120, height: 64 },
    { x: 0, y: -56, width: 260, height: 56 },
  ],
};

const PHONE = '(width < 43.75em)';
const TABLET = '(43.75em <= width < 75em) and (height >= 30em)';
const PHONE_ON_ITS_SIDE = '(width >= 43.75em) and (height < 30em)';

/** In a free part narrower than this, in CSS pixels, no words have room. */
const SMALLEST = 284;

/**
 * Arrangements of a narrow window by the shape of its free part: the taller it is, the more room is above and below the box, and
 * the wider, the more beside it.
 */
function byShape(
  window: string,
  around: Narrow,
  { to, fine }: Pick<Arrangement, 'to' | 'fine'>,
  shapes: readonly number[],
): readonly Arrangement[] {
  return [...shapes, null].map((ratio, index) => {
    const below = shapes[index - 1];
    const least = below === undefined ? [] : [`(aspect-ratio > ${String(below)})`];
    const most = ratio === null ? [] : [`(aspect-ratio <= ${String(ratio)})`];
    return {
      window,
      free: [...least, ...most].join(' and '),
      from: SMALLEST,
      to,
      fine,
      around: (box) => {
        const tall = ratio === null ? 0 : Math.max(0, box.width / ratio - box.height);
        const wide = below === undefined ? 0 : Math.max(0, box.height * below - box.width);
        return narrow(box, around, { width: wide, height: tall });
      },
    };
  });
}

export const ARRANGEMENTS: readonly Arrangement[] = [
  ...byShape(PHONE, ON_A_PHONE, { to: 709, fine: [330, 420] }, [0.62, 0.69, 0.77, 0.95]),
  ...byShape(TABLET, ON_A_TABLET, { to: 922, fine: null }, [0.65, 1.1]),
  ...byShape(PHONE_ON_ITS_SIDE, ON_ITS_SIDE, { to: 470, fine: null }, [1.4, 1.55]),
  {
    window: '(width >= 75em) and (height >= 30em)',
    free: null,
    from: SMALLEST,
    to: 2636,
    fine: [490, 717],
    around: wide,
  },
];
