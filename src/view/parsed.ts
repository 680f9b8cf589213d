/** The result of parsing one parameter. */
export type Parsed<T> =
  /** `why`: a part of it was ignored, and the rest is valid. */
  | { readonly state: 'valid'; readonly value: T; readonly why?: string }
  | { readonly state: 'invalid'; readonly why: string }
  | { readonly state: 'missing' };

/** The parameter is missing or empty. */
export const MISSING: Parsed<never> = { state: 'missing' };

/** It is valid. */
export function valid<T>(value: T): Parsed<T> {
  return { state: 'valid', value };
}

/** It is invalid. */
export function invalid(why: string): Parsed<never> {
  return { state: 'invalid', why };
}

/** The value, short enough for a message. */
export function quote(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}
