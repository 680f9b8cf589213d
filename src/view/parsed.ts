/** What became of one parameter. */
export type Parsed<T> =
  /** `why`: a part of it was left out, and the rest is good. */
  | { readonly state: 'valid'; readonly value: T; readonly why?: string }
  | { readonly state: 'invalid'; readonly why: string }
  | { readonly state: 'missing' };

/** Nothing was said. */
export const MISSING: Parsed<never> = { state: 'missing' };

/** It was said and understood. */
export function valid<T>(value: T): Parsed<T> {
  return { state: 'valid', value };
}

/** It was said and means nothing here. */
export function invalid(why: string): Parsed<never> {
  return { state: 'invalid', why };
}

/** What was said, short enough to be shown in a message about it. */
export function quote(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}
