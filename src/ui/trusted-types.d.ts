/** Trusted Types, as far as they are used here; TypeScript's own library does not have them. */

interface TrustedTypesRules {
  /** Null where the address is refused. */
  readonly createScriptURL?: (url: string) => string | null;
  readonly createHTML?: (text: string) => string;
}

interface TrustedTypesPolicy {
  /** In the browser an object that represents the text. */
  readonly createHTML: (text: string) => string;
}

interface Window {
  /** Undefined in browsers without Trusted Types. */
  readonly trustedTypes?: {
    readonly createPolicy: (name: string, rules: TrustedTypesRules) => TrustedTypesPolicy;
  };
}
