/** What every panel passes on to its frame. */
export interface PanelProps {
  readonly subject: string;
  onClose: () => void;
}
