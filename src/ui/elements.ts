/**
 * Children that may be beside others: elements, or nothing, but no text. A text node among them would break where a browser's
 * translator replaces it; text has an element of its own (scripts/eslint/text-alone.js).
 */
import type { ReactElement } from 'react';

export type Elements = ReactElement | readonly Elements[] | false | null | undefined | '';
