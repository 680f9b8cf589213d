/** Made at build, once for each language. */
declare module 'virtual:atlas-first-view' {
  export const firstView: import('./first-view').FirstView;
}
