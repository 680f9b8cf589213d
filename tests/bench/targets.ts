/** What the atlas must reach, by row: a share of what a reference takes, or a figure. */
import type { SubjectName } from './options';

type Target = { readonly said: string } & (
  | { readonly kind: 'most' | 'least'; readonly reference: SubjectName; readonly factor: number }
  | { readonly kind: 'value'; readonly most: number }
);

const most = (factor: number, reference: SubjectName): Target => ({
  said: `<= ${factor.toFixed(2)} ${reference}`,
  kind: 'most',
  reference,
  factor,
});
const least = (factor: number, reference: SubjectName): Target => ({
  said: `>= ${factor.toFixed(2)} ${reference}`,
  kind: 'least',
  reference,
  factor,
});
const value = (figure: number): Target => ({ said: `<= ${figure}`, kind: 'value', most: figure });

const targets: Readonly<Record<string, Target>> = {
  'finished picture, slow 4G': most(1.1, 'still'),
  'finished picture, fast': most(1.5, 'still'),
  'finished picture, CPU 4x slower': most(1.6, 'still'),
  'blocking time until interactive, fast': most(0.5, 'bare'),
  'blocking time in the first 5 s, fast': most(1.1, 'bare'),
  'bytes until interactive, fast': value(300),
  'bytes settled': most(1.3, 'bare'),
  'layout shift': value(0),
  "click on a mark to the panel, page's own thread": most(1.5, 'bare'),
  'click on a mark to the painted panel': most(1.5, 'bare'),
  'longest pointer event to paint': most(0.6, 'bare'),
  'drag: frames that moved, a second': least(1, 'd3'),
  'drag: longest wait for a frame that moved': value(100),
  'heap grows: 200 selections': value(10),
  'heap grows: 50 languages': value(10),
  'heap grows: 20 mounts': value(10),
};

/** Undefined where nothing is asked of a row. */
export function targetOf(what: string): Target | undefined {
  return targets[what];
}
