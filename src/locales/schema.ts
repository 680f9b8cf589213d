/**
 * What each namespace of each language must hold. Checked with the content: at build and in the tests. The keys of every
 * record are ids of the content; `src/content/check.ts` compares the two.
 *
 * The `ui` namespace has no schema: its keys are those that the code uses, and a test compares the languages with the code.
 */
import { z } from 'zod';

const text = z.string().min(1);

/** `operations.json`, by operation id. */
export const operationsWords = z.record(
  z.string(),
  z.strictObject({
    /** Official name. */
    name: text,
    /** City of the headquarters: the label on the map. */
    city: text,
    /** One plain sentence: what the operation is for. */
    purpose: text,
    mandate: z.array(text).min(2),
    /** By theme id: what the operation does in that field. */
    evidence: z.record(z.string(), text),
    /** By phase id: the title in that phase. */
    phases: z.record(z.string(), text),
    /** Doubts and particulars that a reader should know. */
    remarks: z.array(text),
  }),
);

/** `offices.json`, by office id. */
export const officesWords = z.record(z.string(), z.strictObject({ name: text, remark: text.optional() }));

/** `themes.json`, by theme id. */
export const themesWords = z.record(
  z.string(),
  z.strictObject({
    label: text,
    /** At most about 24 characters, for a chip. */
    short: text,
    summary: text,
    keyFacts: z.array(text).min(1),
  }),
);

/** `states.json`, by area code: States, Partners and the territories with an area of their own. */
export const statesWords = z.record(
  z.string(),
  z.strictObject({
    /** As the OSCE lists it. */
    name: text,
    /** A shorter form for the map where the name is long. */
    short: text.optional(),
    capital: text.optional(),
    /** Other spellings by which people search. */
    aliases: z.array(text).optional(),
    remark: text.optional(),
  }),
);

/** `institutions.json`, by institution id. */
export const institutionsWords = z.record(z.string(), z.strictObject({ name: text, short: text }));

export type OperationsWords = z.infer<typeof operationsWords>;
export type OfficesWords = z.infer<typeof officesWords>;
export type ThemesWords = z.infer<typeof themesWords>;
export type StatesWords = z.infer<typeof statesWords>;
export type InstitutionsWords = z.infer<typeof institutionsWords>;
