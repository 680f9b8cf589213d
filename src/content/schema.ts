/**
 * The one schema of everything that is true: the content files are validated against it when the site is built and in the
 * tests, and the types the product uses are inferred from it.
 *
 * Product code imports *types* from here and nothing else, so that zod is never downloaded by a reader (lint keeps it).
 */
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
  type source,
} from './schema-parts';
import type {
  Chair,
  DeepTheme,
  FormerState,
  HeldMeeting,
  Institution,
  Meeting,
  NegotiationFormat,
  OtherActivity,
  Partnership,
  Post,
  Programme,
} from './schema-organization';

export const dimension = z.enum(['politico-military', 'economic-environmental', 'human', 'cross-dimensional']);
/** Titles of today first; the rest are those of closed operations. */
export const operationType = z.enum([
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
export const operationRegion = z.enum(['south-eastern-europe', 'eastern-europe', 'south-caucasus', 'central-asia']);

export const fieldOffice = z.strictObject({
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

/** One title that the operation bore, from its start to its end; the present one has no end. */
export const phase = z.strictObject({
  id: kebab,
  type: operationType,
  from: partialDate,
  to: partialDate.nullable(),
  /** Where its seat was, if not where the line's is. */
  position: position.optional(),
  /** The decision that gave it this title, where it is not one of the line's. */
  decision: decision.optional(),
  sources: sourceKeys,
});

/** A figure of the past: shown with its date and never beside the present ones. */
export const olderFigure = z.strictObject({
  measure: z.enum(['staff', 'national', 'budget']),
  /** Persons, or whole euros. */
  value: z.int().positive(),
  /** The source says "over". */
  over: z.literal(true).optional(),
  /** Null where the source has no date. */
  date: partialDate.nullable(),
  /** The date is about right, no more. */
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
  /** The decision that began the line (first phase). */
  established: decision,
  /** A later decision that gave the operation its present mandate; null where the first still holds or none is confirmed. */
  currentMandate: decision.nullable(),
  /** The last extension that is known, which is not always the one in force. */
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
  /** How a closed operation ended: its mandate, where that is known to end before, and its offices. */
  ended: z
    .strictObject({ mandateEnded: partialDate.nullable(), closed: partialDate, sources: sourceKeys })
    .nullable()
    .default(null),
  /** Lines of which this one is no part, but the successor or the predecessor, in fact or only formally. */
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
  /** Figures that are too old to stand beside the others, latest first. */
  olderFigures: z.array(olderFigure).default([]),
  /** Null for a closed operation. */
  languagesOfInformation: z.strictObject({ languages: z.array(languageTag).min(1), sources: sourceKeys }).nullable(),
  website: webAddress.nullable(),
  /** The operation's name in the languages of its host; `own`: no source has it, the rendering is the atlas's and marked so. */
  localNames: z.array(
    z.strictObject({
      lang: languageTag,
      name: z.string().min(3),
      own: z.boolean().default(false),
      sources: z.array(kebab),
    }),
  ),
  /** Notes that the panel must carry; their words are in the `ui` namespace under `notes`. */
  notes: z.array(z.enum(['unscr-1244'])),
  sources: sourceRegistry,
});

export const theme = z.strictObject({
  id: kebab,
  dimension,
  leadInstitutions: z.array(kebab),
  relatedThemes: z.array(kebab),
  /** Sources of the summary. */
  sources: sourceKeys,
  /** One entry for each key fact of the locales, in the same order. */
  keyFacts: z.array(z.strictObject({ sources: sourceKeys })).min(1),
});

export const themesFile = z.strictObject({
  $schema: z.string().optional(),
  sources: sourceRegistry,
  themes: z.array(theme),
});

export const participatingState = z.strictObject({
  code: areaCode,
  /** UN M49 code, three digits: the key of the source geometry. */
  m49: z.string().regex(/^\d{3}$/),
  /** Seat of government as the OSCE lists it, town level. */
  capital: z.strictObject({ position }),
  /** Day on which the State joined the CSCE/OSCE. */
  admitted: partialDate,
  /** `medium`: only secondary sources have the day. */
  admittedConfidence: confidence.optional(),
  /** One of the 35 States of 1973-75. */
  founding: z.boolean(),
  /** Day of signature, null where no source confirms it. */
  signedHelsinkiFinalAct: partialDate.nullable(),
  signedCharterOfParis: partialDate.nullable(),
  /** True for the seven States too small for the sheet, which get a ring. */
  microstate: z.boolean(),
  sources: sourceKeys,
});

export const statesFile = z.strictObject({
  $schema: z.string().optional(),
  asOf: partialDate,
  sources: sourceRegistry,
  states: z.array(participatingState),
});

export const partner = z.strictObject({
  code: areaCode,
  m49: z.string().regex(/^\d{3}$/),
  group: z.enum(['asian', 'mediterranean']),
  since: z.int(),
  /** `granted`: Partner status was granted in that year; `association`: associated with the CSCE since the Final Act. */
  sinceMeaning: z.enum(['granted', 'association']),
  /** Null where the map shows none on purpose. */
  capital: z.strictObject({ position }).nullable(),
  sources: sourceKeys,
});

export const partnersFile = z.strictObject({
  $schema: z.string().optional(),
  asOf: partialDate,
  sources: sourceRegistry,
  partners: z.array(partner),
});

/**
 * Land whose treatment needs a decision. `own`: an area of its own that is no State (Kosovo). `named`: an area of its own
 * that answers with the State it belongs to (Greenland). `with-state`: drawn as part of that State. `context`: neither.
 */
export const territory = z.strictObject({
  id: z.string().regex(/^([A-Z]{2}|[a-z0-9-]+)$/),
  treatment: z.enum(['own', 'named', 'with-state', 'context']),
  /** The State it is drawn with or answers with; null for `own` and `context`. */
  state: areaCode.nullable(),
  /** For `own`: what a click opens. */
  opens: z.strictObject({ kind: z.literal('operation'), id: kebab }).nullable(),
  /** How the source geometry names it: M49 code where it has one, else the feature's name. */
  atlas: z.strictObject({ m49: z.string().nullable(), name: z.string().nullable() }),
  reason: z.string().min(10),
});

export const territoriesFile = z.strictObject({
  $schema: z.string().optional(),
  sources: sourceRegistry,
  territories: z.array(territory),
});

/** A part of the sheet to jump to: the camera takes in all its points. */
export const region = z.strictObject({
  id: z.enum(['whole-area', 'south-eastern-europe', 'eastern-europe', 'south-caucasus', 'central-asia']),
  /** Points that must all be in view. */
  frame: z.array(position).min(2),
});

export const regionsFile = z.strictObject({ $schema: z.string().optional(), regions: z.array(region) });

export type PartialDate = z.infer<typeof partialDate>;
export type Position = z.infer<typeof position>;
export type Source = z.infer<typeof source>;
export type Dimension = z.infer<typeof dimension>;
export type OperationType = z.infer<typeof operationType>;
export type FieldOffice = z.infer<typeof fieldOffice>;
export type Head = z.infer<typeof head>;
export type OlderFigure = z.infer<typeof olderFigure>;
export type Phase = z.infer<typeof phase>;
export type ThemeEvidence = z.infer<typeof themeEvidence>;
export type FieldOperation = z.infer<typeof fieldOperation>;
export type Theme = z.infer<typeof theme>;
export type ParticipatingState = z.infer<typeof participatingState>;
export type Partner = z.infer<typeof partner>;
export type Territory = z.infer<typeof territory>;
export type Region = z.infer<typeof region>;
export type SourceRegistry = Readonly<Record<string, Source>>;

/** Everything that is true, as the product reads it. */
export interface Content {
  readonly operations: readonly FieldOperation[];
  readonly themes: readonly Theme[];
  readonly themeSources: SourceRegistry;
  readonly states: readonly ParticipatingState[];
  readonly stateSources: SourceRegistry;
  readonly statesAsOf: PartialDate;
  readonly partners: readonly Partner[];
  readonly partnerSources: SourceRegistry;
  readonly partnersAsOf: PartialDate;
  readonly territories: readonly Territory[];
  readonly regions: readonly Region[];
  readonly otherActivities: readonly OtherActivity[];
  readonly otherActivitySources: SourceRegistry;
  readonly institutions: readonly Institution[];
  readonly institutionSources: SourceRegistry;
  readonly institutionsAsOf: PartialDate;
  readonly formats: readonly NegotiationFormat[];
  readonly formatSources: SourceRegistry;
  readonly formatsAsOf: PartialDate;
  readonly partnerships: readonly Partnership[];
  readonly programmes: readonly Programme[];
  readonly relationSources: SourceRegistry;
  readonly relationsAsOf: PartialDate;
  readonly chairs: readonly Chair[];
  readonly chairSources: SourceRegistry;
  readonly chairsAsOf: PartialDate;
  readonly formerStates: readonly FormerState[];
  readonly formerStateSources: SourceRegistry;
  readonly deepThemes: readonly DeepTheme[];
  readonly deepThemeSources: SourceRegistry;
  readonly meetings: readonly Meeting[];
  readonly heldMeetings: readonly HeldMeeting[];
  readonly posts: readonly Post[];
  readonly meetingSources: SourceRegistry;
  readonly meetingsAsOf: PartialDate;
}
