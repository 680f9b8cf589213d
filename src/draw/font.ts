/** The fonts of names: the overlay measures and draws in them, pictures write them down. */
import { labelStyles, type LabelStyle } from '../ui/tokens';
import type { Font } from './values';

/** The font of a label style. */
export function fontOf(style: LabelStyle): Font {
  const { size, weight } = labelStyles[style];
  return { family: 'sans', size, weight };
}
