/** What the script before the first frame knows of the default view in the page's language. */
import type { Focus } from '../scene/focus';
import type { Scene } from '../scene/scene-types';

export interface FirstView {
  /** The view is of this year. */
  readonly year: number;
  /** The last year the content speaks for. */
  readonly lastYear: number;
  readonly scene: Pick<Scene, 'areas' | 'places'>;
  /** What the camera takes in. */
  readonly focus: Focus;
  /** Units of the picture's paths across the sheet. */
  readonly units: number;
}
