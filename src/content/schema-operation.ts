/** The schema of the field operations, active and closed. Product code imports types only. */
import { z } from 'zod';
import {
  areaCode,
  confidence,
  head,
  kebab,
  languageTag,
  partialDate,
  position,
  sourceKeys,
  sourceRegistry,
  themeEvidence,
  webAddress,
} from './schema-parts';

/** Titles of today first; the rest are those of closed operations. */
const operationType = z.enum([
  'mission',
  'presence',
  'centre',
  'programme-office',
  'project-co-ordinator',
  'office',
  'liaison-office',
  'monitoring-mission',
  'observer-mission',
  'assistance-group',
  'advisory-group',
]);
const operationRegion = z.enum(['south-eastern-europe', 'eastern-europe', 'south-caucasus', 'central-asia']);

const fieldOffice = z.strictObject({
  id: kebab,
  kind: z.enum(['office', 'field-office', 'regional-centre', 'training-centre']),
  position,
  since: partialDate.nullable(),
  /** When the source that names the office was current. */
  asOf: partialDate,
  confidence,
  sources: sourceKeys,
});

const decision = z.strictObject({
  /** Number as the OSCE writes it, the same in every language; null where no source confirms it. */
  reference: z.string().nullable(),
  body: z.enum([
    'permanent-council',
    'ministerial-council',
    'committee-of-senior-officials',
    'council-of-ministers',
    'permanent-committee',
    'summit',
    'other',
  ]),
  date: partialDate,
  sources: sourceKeys,
});

/** One title of the operation, with the dates from and to which it had it; the present one has no end. */
const phase = z.strictObject({
  id: kebab,
  type: operationType,
  from: partialDate,
  to: partialDate.nullable(),
  /** Where its seat was, if not at the operation's present seat. */
  position: position.optional(),
  /** The decision that gave it this title, where it is not one of the operation's own. */
  decision: decision.optional(),
  sources: sourceKeys,
});

/** A figure of the past: shown with its date and never beside the present ones. */
const olderFigure = z.strictObject({
  measure: z.enum(['staff', 'national', 'budget']),
  /** Persons, or whole euros. */
  value: z.int().positive(),
  /** The source says "over". */
  over: z.literal(true).optional(),
  /** Null where the source has no date. */
  date: partialDate.nullable(),
  /** The date is only approximate. */
  about: z.literal(true).optional(),
  confidence,
  sources: sourceKeys,
});

export const fieldOperation = z.strictObject({
  $schema: z.string().optional(),
  id: kebab,
  type: operationType,
  status: z.enum(['active', 'closed']),
  /** Latest month in which no closure or renaming was known. */
  statusAsOf: partialDate,
  region: operationRegion,
  host: areaCode,
  /** Further host areas of a closed operation, by present-day codes. */
  alsoHosts: z.array(areaCode).default([]),
  headquarters: z.strictObject({ position, sources: sourceKeys }),
  offices: z.array(fieldOffice),
  /** Where a closed operation had offices. */
  otherPlaces: z.array(z.strictObject({ id: kebab, position, sources: sourceKeys })).default([]),
  /** How many offices the operation says it has, headquarters included; null where it is not published. */
  officeCount: z.strictObject({ value: z.int().positive(), asOf: partialDate, sources: sourceKeys }).nullable(),
  /** The decision that established the operation (first phase). */
  established: decision,
  /** A later decision that gave the operation its present mandate; null where the first is still valid or none is confirmed. */
  currentMandate: decision.nullable(),
  /** The last known extension, which is not always the one in force. */
  lastKnownExtension: z
    .strictObject({
      reference: z.string(),
      date: partialDate,
      coversUntil: partialDate.nullable(),
      sources: sourceKeys,
    })
    .nullable(),
  /** The head of the operation; null for a closed one, and where no source names one. */
  head: head.nullable().default(null),
  /** How a closed operation ended: the end of its mandate, where it is known to be earlier, and of its offices. */
  ended: z
    .strictObject({ mandateEnded: partialDate.nullable(), closed: partialDate, sources: sourceKeys })
    .nullable()
    .default(null),
  /** Other operations that preceded or succeeded this one, in fact or only formally. */
  related: z
    .array(
      z.strictObject({
        id: kebab,
        relation: z.enum(['followed', 'followed-by', 'formally-followed-by', 'continued-by-programme']),
      }),
    )
    .default([]),
  /** First phase first. */
  phases: z.array(phase).min(1),
  /** Sources of the mandate's wording in the locales. */
  mandateSources: sourceKeys,
  themes: z.array(themeEvidence),
  staff: z
    .strictObject({
      international: z.int().nonnegative(),
      local: z.int().nonnegative(),
      total: z.int().positive(),
      asOf: partialDate,
      sources: sourceKeys,
    })
    .nullable(),
  budget: z
    .strictObject({
      amountEUR: z.int().positive(),
      year: z.int(),
      /** 2024 figures are Provisional Expenditure Authorizations: the level of the 2021 Unified Budget. */
      basis: z.enum(['provisional-expenditure-authorization']),
      extrabudgetaryEUR: z.int().nonnegative().nullable(),
      sources: sourceKeys,
    })
    .nullable(),
  /** Figures that are too old to show beside the others, latest first. */
  olderFigures: z.array(olderFigure).default([]),
  /** Null for a closed operation. */
  languagesOfInformation: z.strictObject({ languages: z.array(languageTag).min(1), sources: sourceKeys }).nullable(),
  website: webAddress.nullable(),
  /**
   * The operation's name in the languages of its host; `own`: no source has it, so the translation is the atlas's own and marked
   * as such.
   */
  localNames: z.array(
    z.strictObject({
      lang: languageTag,
      name: z.string().min(3),
      own: z.boolean().default(false),
      sources: z.array(kebab),
    }),
  ),
  /** Notes that the panel must show; their words are in the `ui` namespace under `notes`. */
  notes: z.array(z.enum(['unscr-1244'])),
  sources: sourceRegistry,
});

export type OperationType = z.infer<typeof operationType>;
export type FieldOffice = z.infer<typeof fieldOffice>;
export type OlderFigure = z.infer<typeof olderFigure>;
export type Phase = z.infer<typeof phase>;
export type FieldOperation = z.infer<typeof fieldOperation>;
