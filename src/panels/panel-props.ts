/** Props that every panel passes on to its frame. */
import type { Elements } from '../ui/elements';

export interface PanelProps {
  /** Changes with what the panel shows; the panel then starts at its top. */
  readonly subject: string;
  onClose: () => void;
  /** Further actions beside copying the link; takes the panel's heading. */
  readonly actions?: ((heading: string) => Elements) | undefined;
}
