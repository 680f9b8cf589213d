/**
 * The schemas of the areas of the map: States, Partners, territories, and the regions to jump to. Product code imports types
 * only.
 */
import { z } from 'zod';
import { areaCode, confidence, kebab, partialDate, position, sourceKeys, sourceRegistry } from './schema-parts';

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
  /** True for the seven States too small to see on the map, which get a ring. */
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
  /** Null where the map deliberately shows none. */
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
const territory = z.strictObject({
  id: z.string().regex(/^([A-Z]{2}|[a-z0-9-]+)$/),
  treatment: z.enum(['own', 'named', 'with-state', 'context']),
  /** The State that it is drawn as part of or that a click selects; null for `own` and `context`. */
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
const region = z.strictObject({
  id: z.enum(['whole-area', 'south-eastern-europe', 'eastern-europe', 'south-caucasus', 'central-asia']),
  /** Points that must all be in view. */
  frame: z.array(position).min(2),
});

export const regionsFile = z.strictObject({ $schema: z.string().optional(), regions: z.array(region) });

export type ParticipatingState = z.infer<typeof participatingState>;
export type Partner = z.infer<typeof partner>;
export type Territory = z.infer<typeof territory>;
export type Region = z.infer<typeof region>;
