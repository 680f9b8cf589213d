/** The words of the content in one language that are there from the start, as the scene, the panels and the list read them. */
import type { CoreWords } from '../content/schema';

export interface Words extends CoreWords {
  readonly lang: string;
}
