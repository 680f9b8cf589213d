/**
 * Writes the table of marks as CSS custom properties for elements with `data-role` and `data-tone`, and as the stroke through
 * what is over for those that also have `data-shape`: these are marks themselves, not rows about what they stand for. Runs in
 * Node, at build.
 *
 * `--mark-fill`, `--mark-line`, `--mark-line-width`, `--mark-line-style`: filling and edge. `--mark-around`: the line around what
 * is selected, as a shadow; not set elsewhere. On panels an edge that only sets a mark off from the land would be invisible:
 * `--mark-paper` is the edge there, `--mark-rim` how far it reaches inwards. `--mark-key`: the mark's width in the legend.
 */
import { tokenVariable } from '../../ui/build/tokens-css';
import { coloursOf, sized } from '../mark-look';
import { MARKS, STROKE_WIDTH, type MarkColour, type MarkLook, type MarkTable } from '../mark-table';
import type { PlaceTone } from '../scene-types';
import { rule, type Declarations } from './css-rule';

/** The edge that sets a mark off from the land. */
const OFF_THE_LAND: MarkColour = 'markEdge';
/** As far as the mark has a filling. */
const FILLED = '50vmax';

const px = (value: number): string => `${String(value)}px`;

const colour = (token: MarkColour): string => (token === null ? 'transparent' : tokenVariable(token));

function paint(look: MarkLook, tone: PlaceTone): Declarations {
  const [fill, edge] = coloursOf(look, tone);
  return {
    '--mark-fill': colour(fill),
    '--mark-line': colour(edge),
    '--mark-line-width': px(sized(look.edgeWidth, tone)),
    ...(tone === 'selected' &&
      look.halo !== undefined && { '--mark-around': `0 0 0 ${px(look.halo)} ${tokenVariable('outline')}` }),
  };
}

function plain(look: MarkLook): Declarations {
  const solid = look.edge === OFF_THE_LAND;
  return {
    ...paint(look, 'plain'),
    '--mark-line-style': look.time === 'not-yet' ? 'dashed' : 'solid',
    '--mark-paper': colour(solid ? look.fill : look.edge),
    '--mark-rim': solid ? FILLED : px(look.edgeWidth[0]),
    ...(look.legend !== null && { '--mark-key': px(look.legend) }),
  };
}

/** From corner to corner of what it goes through, which must be positioned. */
const stroke: Declarations = {
  content: "''",
  position: 'absolute',
  inset: `calc(50% - ${px(STROKE_WIDTH / 2)}) 0 auto`,
  height: px(STROKE_WIDTH),
  background: 'var(--mark-line)',
  transform: 'rotate(-45deg)',
};

/** What a tone changes. */
function changed(look: MarkLook, tone: PlaceTone): Declarations {
  const before = paint(look, 'plain');
  return Object.fromEntries(Object.entries(paint(look, tone)).filter(([name, value]) => before[name] !== value));
}

/** The style sheet. */
export function marksCss(table: MarkTable = MARKS): string {
  return Object.entries(table)
    .map(([role, look]) => {
      const selector = `[data-role='${role}']`;
      const tones = (['selected', 'dimmed'] as const).map((tone) =>
        rule(`${selector}[data-tone='${tone}']`, changed(look, tone)),
      );
      const through = look.time === 'over' ? rule(`${selector}[data-shape]::before`, stroke) : '';
      return [rule(selector, plain(look)), ...tones, through].join('');
    })
    .join('');
}
