/** How the bases and the overlay learn where the camera is, frame by frame, without a render of the page for each. */
import type { SheetCamera } from './camera';

export type CameraPhase = 'moving' | 'resting';

export interface CameraFeed {
  /** Null until the stage has been laid out. */
  readonly current: SheetCamera | null;
  /** Calls the listener at each frame of a move and once more at its end. Returns the way to stop that. */
  subscribe: (listener: (camera: SheetCamera, phase: CameraPhase) => void) => () => void;
}
