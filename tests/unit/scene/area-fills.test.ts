/** One table of the areas' fills: the style sheet says what the pictures are painted by. */
import { expect, it } from 'vitest';
import { fillOf } from '../../../src/draw/paint';
import { areasCss } from '../../../src/scene/build/areas-css';
import { AREA_ROLES, AREA_TONES } from '../../../src/scene/scene-types';
import { palettes } from '../../../src/ui/tokens';

const css = areasCss().replace(/\s+/g, ' ');
const colours = new Map<string, string>(Object.entries(palettes.light));

/** What the style sheet has for an area in the light scheme: by its tone, or else by its role alone. */
function styled(role: string, tone: string): string | undefined {
  const variableOf = (selector: string): string | undefined =>
    css.split(`${selector} { --area-fill: var(--`)[1]?.split(')')[0];
  const variable = variableOf(`[data-role='${role}'][data-tone='${tone}']`) ?? variableOf(`[data-role='${role}']`);
  return colours.get(variable?.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) ?? '');
}

it.each(AREA_ROLES)('%s has the fill of the live picture in every tone', (role) => {
  for (const tone of AREA_TONES) expect(styled(role, tone), tone).toBe(fillOf({ role, tone }, palettes.light, false));
});

it('has selected Partners and territories in colours of their own', () => {
  const selected = AREA_ROLES.map((role) => styled(role, 'selected'));
  const { selected: colour, selectedPartner, selectedTerritory } = palettes.light;
  expect(selected).toEqual([colour, colour, selectedPartner, selectedTerritory, colour]);
});
