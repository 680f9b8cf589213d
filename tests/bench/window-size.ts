/** The window in which everything is measured. */
export const WINDOW = { width: 1280, height: 720 } as const;
export type WindowSize = typeof WINDOW;
