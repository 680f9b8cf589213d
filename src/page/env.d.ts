interface ImportMetaEnv {
  /** The year in which the site was built (`vite.config.ts`). */
  readonly BUILT_YEAR: number;
  /** Whether the code runs in the development server. */
  readonly DEV: boolean;
}
