/** What the parts of a scene are made from. */
import type { Content, FieldOperation } from '../content/schema';
import type { Words } from '../locales/words';
import type { View } from '../view/view';

export interface SceneParts {
  readonly view: View;
  readonly content: Content;
  readonly words: Words;
  /** The operations on the map. */
  readonly present: readonly FieldOperation[];
  /** Those of them that match the chosen themes. */
  readonly matching: readonly FieldOperation[];
  readonly selectedOperation: FieldOperation | undefined;
}
