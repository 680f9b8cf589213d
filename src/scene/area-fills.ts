/**
 * The one table of the areas' fills: which colour of the scheme an area has, by role and tone. Both bases and pictures read it, and
 * `build/areas-css.ts` makes a CSS variable of it for the legend and the page made at build.
 */
import type { Palette } from '../ui/tokens';
import type { AreaRole, AreaTone } from './scene-types';

type Colour = keyof Palette;

const FILLS: Readonly<Record<AreaRole, readonly [plain: Colour, selected: Colour, behind: Colour]>> = {
  participating: ['participating', 'selected', 'participatingMuted'],
  host: ['host', 'selected', 'hostMuted'],
  partner: ['partner', 'selectedPartner', 'partnerMuted'],
  territory: ['territory', 'selectedTerritory', 'territory'],
  context: ['context', 'selected', 'context'],
};

/** The colour of an area, by its name in the palette. */
export function areaFill(role: AreaRole, tone: AreaTone): Colour {
  const [plain, selected, behind] = FILLS[role];
  if (tone === 'selected') return selected;
  return tone === 'muted' || tone === 'dimmed' ? behind : plain;
}
