interface ImportMetaEnv {
  /** The year in which the site was built (`vite.config.ts`). */
  readonly BUILT_YEAR: number;
  /** The code runs as it is developed, not as it was built. */
  readonly DEV: boolean;
}
