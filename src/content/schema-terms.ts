/** The term files: what a thing is called in a language. For the content check and the tests; not part of the site. */
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
      /** The full name. */
      official: words,
      /** Other forms that texts may use: inflected, short, an abbreviation. */
      allowed: z.array(words),
      /**
       * Forms that no text of the language may use. Whole words; the first letter in either case; `*` is any run of letters;
       * `{{name}}` is a value filled in. They are accepted within an official or allowed form.
       */
      refused: z.array(words),
      /** The reason, for editors. */
      note: z.string().min(1).optional(),
    }),
  ),
});

export type TermsFile = z.infer<typeof termsFile>;
