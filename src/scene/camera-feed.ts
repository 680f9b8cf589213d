/** Tells the bases and the overlay where the camera is in each frame, without rendering React components. */
import type { SheetCamera } from './camera';

export type CameraPhase = 'moving' | 'resting';

export interface CameraFeed {
  /** Null until the stage has been measured. */
  readonly current: SheetCamera | null;
  readonly phase: CameraPhase;
  /** Calls the listener at each frame of a move and once more at its end. Returns a function that unsubscribes. */
  subscribe: (listener: (camera: SheetCamera, phase: CameraPhase) => void) => () => void;
}
