/** The words of the content in one language, as the scene, the panels and the search read them. */
import type { WordsByNamespace } from '../content/schema-words';

export interface Words extends WordsByNamespace {
  readonly lang: string;
}
