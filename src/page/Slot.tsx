/** What fills a place of the page. */
import type { Elements } from '../ui/elements';
import { Part } from './Part';

/** Each with a name of its own among those beside it; each may fail without the others. */
export type Parts = readonly (readonly [name: string, part: Elements])[];

export function Slot({ parts }: { readonly parts: Parts }) {
  return parts.map(([name, part]) => <Part key={name}>{part}</Part>);
}
