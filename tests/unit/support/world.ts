/** The real content, the real geometry and the real words, as the product puts them together. */
import { knownViews } from '../../../src/page/known';
import { content } from '../../../src/content/content';
import type { FieldOperation } from '../../../src/content/schema';
import { parseGeography, type Geography } from '../../../src/geography/geography';
import { toSheet, type SheetPoint } from '../../../src/geography/sheet';
import { Languages } from '../../../src/locales/i18n';
import type { Words } from '../../../src/locales/words';
import { defaultView, LANGUAGES, type Language, type View } from '../../../src/view/view';
import { readJson } from './files';

export { content };

export const known = knownViews('en', 2026);
export const plain: View = defaultView(known);

/** A view of the real content that differs from the default in what is given. */
export function viewOf(patch: Partial<View>): View {
  return { ...plain, ...patch };
}

export const coarse: Geography = parseGeography(readJson('src/geography/data/coarse.topo.json'));
export const detail: Geography = parseGeography(readJson('src/geography/data/detail.topo.json'));
export const RESOLUTIONS: readonly (readonly [string, Geography])[] = [
  ['coarse', coarse],
  ['detail', detail],
];

const languages = new Languages();
const spoken = new Map<Language, Words>();
for (const lang of LANGUAGES) spoken.set(lang, await languages.fetch(lang));

/** The words of the content in one language. */
export function wordsIn(lang: Language): Words {
  return spoken.get(lang)!;
}

export const english = wordsIn('en');

/** The field operation with an id that the test knows to exist. */
export function operation(id: string): FieldOperation {
  return content.operations.find((candidate) => candidate.id === id)!;
}

/** A place given by longitude and latitude, so many kilometres on along a direction of the sheet (degrees from its right). */
export function awayFrom(position: readonly [number, number], kilometres: number, direction: number): SheetPoint {
  const [x, y] = toSheet([...position]);
  const angle = (direction * Math.PI) / 180;
  // The sheet's square is four Earth radii wide; near its middle lengths are true.
  const units = kilometres / (4 * 6371);
  return [x + Math.cos(angle) * units, y + Math.sin(angle) * units];
}
