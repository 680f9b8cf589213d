/**
 * Writes the table of the areas' fills into a CSS custom property, `--area-fill`, for whatever carries `data-role` and, where it is
 * not plain, `data-tone`. Runs in Node, at build.
 */
import { tokenVariable } from '../../ui/build/tokens-css';
import { areaFill } from '../area-fills';
import { AREA_ROLES, AREA_TONES } from '../scene-types';
import { rule } from './css-rule';

/** The style sheet. */
export function areasCss(): string {
  return AREA_ROLES.flatMap((role) => {
    const plain = areaFill(role, 'plain');
    const changed = AREA_TONES.filter((tone) => areaFill(role, tone) !== plain);
    return [
      rule(`[data-role='${role}']`, { '--area-fill': tokenVariable(plain) }),
      ...changed.map((tone) =>
        rule(`[data-role='${role}'][data-tone='${tone}']`, { '--area-fill': tokenVariable(areaFill(role, tone)) }),
      ),
    ];
  }).join('');
}
