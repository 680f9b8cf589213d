/** The parts in a slot of the page. */
import type { Elements } from '../ui/elements';
import { Part } from './Part';

/** Each has a key among its siblings, and can fail without affecting them. */
export type Parts = readonly (readonly [name: string, part: Elements])[];

export function Slot({ parts }: { readonly parts: Parts }) {
  return parts.map(([name, part]) => <Part key={name}>{part}</Part>);
}
