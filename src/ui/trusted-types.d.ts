/** Trusted Types, as far as they are used here: TypeScript's own library does not know them yet. */

interface TrustedTypesRules {
  /** Null where the address is refused. */
  readonly createScriptURL?: (url: string) => string | null;
  readonly createHTML?: (text: string) => string;
}

interface TrustedTypesPolicy {
  /** In the browser an object that stands for the text. */
  readonly createHTML: (text: string) => string;
}

interface Window {
  /** Absent in browsers that do not know them; those run without. */
  readonly trustedTypes?: {
    readonly createPolicy: (name: string, rules: TrustedTypesRules) => TrustedTypesPolicy;
  };
}
