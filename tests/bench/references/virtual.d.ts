declare module 'virtual:bench-drawing' {
  /** All but the SVG file. */
  export const drawing: Omit<import('./drawing').Drawing, 'svg'>;
}
