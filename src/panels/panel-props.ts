/** What every panel passes on to its frame. */
import type { Elements } from '../ui/elements';

export interface PanelProps {
  /** Changes with what the panel shows; the panel then starts at its top. */
  readonly subject: string;
  onClose: () => void;
  /** What more can be done with what is shown, beside copying its link; for the heading of the panel. */
  readonly actions?: ((heading: string) => Elements) | undefined;
}
