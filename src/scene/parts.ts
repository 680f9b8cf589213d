/** The inputs of a scene. */
import type { Content } from '../content/schema';
import type { Words } from '../locales/words';
import type { View } from '../view/view';
import type { Shown } from './shown';

export interface SceneParts {
  readonly view: View;
  readonly content: Content;
  readonly words: Words;
  readonly shown: Shown;
}
