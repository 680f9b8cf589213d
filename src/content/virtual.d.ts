/** Made by `build/plugin.ts` from the content files. */
declare module 'virtual:atlas-content' {
  export const content: import('./schema').Content;
}
