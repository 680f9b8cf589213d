/** The term files: what one thing is called in one language. For the content check and the tests; no reader downloads them. */
import { z } from 'zod';

const words = z
  .string()
  .min(2)
  .regex(/^\S(.*\S)?$/, 'no space at the ends');

/**
 * `terms/<language>.json`, by term id. A term whose id is that of an entry of the content (an operation, one of its phases, an
 * institution, a format, a theme, a State ...) is that entry's name.
 */
export const termsFile = z.strictObject({
  $schema: z.string().optional(),
  terms: z.record(
    z
      .string()
      .regex(/^([a-z0-9]+(-[a-z0-9]+)*|[A-Z]{2})$/, 'an id is lower-case words joined by hyphens, or an area code'),
    z.strictObject({
      /** The name in full. */
      official: words,
      /** Other forms that may be in a text: inflected, short, an abbreviation. */
      allowed: z.array(words),
      /**
       * What must not be in any text of the language. Whole words; the first letter also in the other case; `*` is any run of
       * letters; `{{name}}` is a value filled in. Where it is part of an official or allowed form, it may be.
       */
      refused: z.array(words),
      /** Why, for editors. */
      note: z.string().min(1).optional(),
    }),
  ),
});

export type TermsFile = z.infer<typeof termsFile>;
