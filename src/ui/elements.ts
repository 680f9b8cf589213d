/**
 * Children that may have siblings: elements, or nothing, but no text. A text node among siblings breaks when a browser's
 * translator replaces it, so text has an element of its own (scripts/eslint/text-alone.js).
 */
import type { ReactElement } from 'react';

export type Elements = ReactElement | readonly Elements[] | false | null | undefined | '';
