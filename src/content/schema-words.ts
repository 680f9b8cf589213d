/**
 * What each namespace of each language must hold. Checked with the content: at build and in the tests. The keys of every
 * record are ids of the content; `build/check-words.ts` compares the two.
 *
 * The `ui` namespace has no schema: its keys are those that the code uses, and a test compares the languages with the code.
 */
import { z } from 'zod';

/** Something that can be read: blanks and signs alone are no name. */
const text = z.string().regex(/[\p{L}\p{N}]/u, 'needs a letter or a digit');

/** Every namespace of the words of the content, by its name in the code; its file has that with hyphens. */
export const namespaces = {
  /** `operations.json`, by operation id. */
  operations: z.record(
    z.string(),
    z.strictObject({
      /** Official name. */
      name: text,
      /** City of the headquarters: the label on the map. */
      city: text,
      /** One plain sentence: what the operation is for. */
      purpose: text,
      mandate: z.array(text).min(1),
      /** By theme id: what the operation does in that field. */
      evidence: z.record(z.string(), text),
      /** By phase id: the title in that phase. */
      phases: z.record(z.string(), text),
      /** By phase id: the city of its seat, where that was another one. */
      phaseCities: z.record(z.string(), text).optional(),
      /** By id of `otherPlaces`: their names. */
      places: z.record(z.string(), text).optional(),
      /** When and why a closed operation ended. */
      ending: text.optional(),
      /** Doubts and particulars that a reader should know. */
      remarks: z.array(text),
    }),
  ),

  /** `offices.json`, by office id. */
  offices: z.record(z.string(), z.strictObject({ name: text, remark: text.optional() })),

  /** `themes.json`, by theme id. */
  themes: z.record(
    z.string(),
    z.strictObject({
      label: text,
      /** At most about 24 characters, for a chip. */
      short: text,
      summary: text,
      keyFacts: z.array(text).min(1),
    }),
  ),

  /** `states.json`, by area code: States, Partners and the territories with an area of their own. */
  states: z.record(
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
  ),

  /** `institutions.json`, by institution id. */
  institutions: z.record(
    z.string(),
    z.strictObject({
      name: text,
      short: text,
      /** City of its seat. */
      city: text.optional(),
      /** What it is and does, in one or two sentences. */
      what: text,
      facts: z.array(text),
      /** By id of its other places: what is there. */
      places: z.record(z.string(), text).optional(),
      remarks: z.array(text).optional(),
    }),
  ),

  /** `formats.json`, by id of the negotiation format. */
  formats: z.record(
    z.string(),
    z.strictObject({
      name: text,
      short: text,
      what: text,
      facts: z.array(text),
      places: z.record(z.string(), text),
      /** Those participants that are no State. */
      participants: z.record(z.string(), text),
      remarks: z.array(text),
    }),
  ),

  /** `relations.json`, by id: partnerships and programmes. */
  relations: z.record(
    z.string(),
    z.strictObject({
      name: text,
      short: text,
      city: text,
      what: text,
      facts: z.array(text),
      evidence: z.record(z.string(), text).optional(),
      remarks: z.array(text),
    }),
  ),

  /** `other-activities.json`, by id. */
  otherActivities: z.record(
    z.string(),
    z.strictObject({ name: text, city: text, what: text, ending: text.optional(), remarks: z.array(text) }),
  ),

  /**
   * `languages.json`, by BCP 47 tag: the name of each language that the content names, capitalised as in a list. Kept by hand,
   * because the tables of browsers call Montenegrin Serbian.
   */
  languages: z.record(z.string(), text),

  /** `former-states.json`, by id. */
  formerStates: z.record(z.string(), z.strictObject({ name: text, note: text.optional() })),

  /** `deep-themes.json`: by theme, then by section. */
  deepThemes: z.record(
    z.string(),
    z.record(z.string(), z.strictObject({ heading: text, text, items: z.record(z.string(), text) })),
  ),

  /** `aliases.json`, by `kind:id` as in a link: acronyms and other names by which people search. They are shown nowhere. */
  aliases: z.record(z.string(), z.array(text).min(1)),
  /** `meetings.json`: by id of a kind of meeting or of a post of leadership. */
  meetings: z.record(z.string(), z.strictObject({ name: text, what: text })),
};

/** What a language says of the content, by namespace. */
export type WordsByNamespace = {
  readonly [N in keyof typeof namespaces]: z.infer<(typeof namespaces)[N]>;
};
