/**
 * The schemas of everything besides the field operations: other activities, institutions, negotiation formats, partnerships,
 * programmes, Chairpersonships and former States. Product code imports types only.
 */
import { z } from 'zod';
import {
  areaCode,
  confidence,
  head,
  kebab,
  partialDate,
  position,
  sourceKeys,
  sourceRegistry,
  themeEvidence,
  webAddress,
} from './schema-parts';

/** One for each fact of the locales, in the same order. */
const facts = z.array(z.strictObject({ sources: sourceKeys }));

/** An activity that was no field operation: named and placed, never counted as one. */
const otherActivity = z.strictObject({
  id: kebab,
  kind: z.enum([
    'sanctions-assistance',
    'planning-group',
    'representative',
    'personal-representative',
    'part-of-mission',
  ]),
  /** `unclear`: no decision that closed it is known. */
  status: z.enum(['closed', 'unclear']),
  position,
  hosts: z.array(areaCode),
  /** The operation that it was part of. */
  partOf: kebab.nullable(),
  from: partialDate.nullable(),
  to: partialDate.nullable(),
  /** The decision's number as the OSCE writes it. */
  established: z.string().nullable(),
  sources: sourceKeys,
});

export const otherActivitiesFile = z.strictObject({
  $schema: z.string().optional(),
  sources: sourceRegistry,
  activities: z.array(otherActivity),
});

const place = z.strictObject({
  id: kebab,
  position,
  role: z.enum(['seat', 'office', 'meeting-place', 'venue']),
  /** The State that it is in. */
  state: areaCode,
  sources: sourceKeys,
});

const institution = z.strictObject({
  id: kebab,
  kind: z.enum([
    'decision-making-body',
    'political-leadership',
    'secretariat',
    'department',
    'unit',
    'office',
    'institution',
    'parliamentary-body',
    'court',
    'office-holder',
    'co-ordinator',
  ]),
  parent: kebab.nullable(),
  status: z.enum(['active', 'closed']),
  /** Null where there is no fixed seat. */
  seat: place.nullable(),
  places: z.array(place),
  since: partialDate.nullable(),
  themes: z.array(kebab),
  website: webAddress.nullable(),
  /** Its heads; several where it has several posts. */
  heads: z.array(head).default([]),
  sources: sourceKeys,
  facts,
});

export const institutionsFile = z.strictObject({
  $schema: z.string().optional(),
  asOf: partialDate,
  sources: sourceRegistry,
  institutions: z.array(institution),
});

const participant = z.strictObject({
  kind: z.enum(['state', 'organization', 'other']),
  id: z.string(),
  /** A `party` is a State; where one of two sides is not a State, both are a `side`. */
  role: z.enum([
    'co-chair',
    'chair',
    'member',
    'party',
    'side',
    'mediator',
    'observer',
    'participant',
    'co-facilitator',
  ]),
});

const negotiationFormat = z.strictObject({
  id: kebab,
  status: z.enum(['active', 'dormant', 'suspended', 'closed']),
  places: z.array(place).min(1),
  from: partialDate,
  to: partialDate.nullable(),
  participants: z.array(participant).min(1),
  sources: sourceKeys,
  facts,
});

export const formatsFile = z.strictObject({
  $schema: z.string().optional(),
  asOf: partialDate,
  sources: sourceRegistry,
  formats: z.array(negotiationFormat),
});

const partnership = z.strictObject({
  id: kebab,
  place,
  since: partialDate,
  institutions: z.array(kebab),
  sources: sourceKeys,
  facts,
});

/** A programme of the Secretariat: not a field operation. */
const programme = z.strictObject({
  id: kebab,
  status: z.enum(['active', 'closed']),
  statusAsOf: partialDate,
  host: areaCode,
  position,
  since: partialDate,
  follows: kebab.nullable(),
  themes: z.array(themeEvidence),
  website: webAddress.nullable(),
  head: head.nullable().default(null),
  sources: sourceKeys,
  facts,
});

export const relationsFile = z.strictObject({
  $schema: z.string().optional(),
  asOf: partialDate,
  sources: sourceRegistry,
  partnerships: z.array(partnership),
  programmes: z.array(programme),
});

/** One Chairpersonship a year; `holder` is null where it is credited to no present State. */
const chair = z.strictObject({
  year: z.int(),
  holder: areaCode.nullable(),
  formerState: kebab.nullable(),
  confidence,
  sources: sourceKeys,
});

export const chairsFile = z.strictObject({
  $schema: z.string().optional(),
  asOf: partialDate,
  sources: sourceRegistry,
  chairs: z.array(chair),
});

/** A State that took part and no longer exists: its part of the map is coloured by present-day areas. */
const formerState = z.strictObject({
  id: kebab,
  from: partialDate,
  to: partialDate,
  suspended: partialDate.nullable(),
  /** Present-day areas whose State stayed on the list, suspended, until `countedUntil`. */
  suspendedAreas: z.array(areaCode),
  countedUntil: partialDate.nullable(),
  /** False where a State of today has the same seat (and is counted instead). */
  ownSeat: z.boolean(),
  continuedBy: areaCode.nullable(),
  areas: z.array(areaCode),
  sources: sourceKeys,
});

export const formerStatesFile = z.strictObject({
  $schema: z.string().optional(),
  sources: sourceRegistry,
  formerStates: z.array(formerState),
});

/** A kind of meeting that the OSCE holds. */
const meeting = z.strictObject({
  id: kebab,
  group: z.enum(['deciding', 'reviewing', 'dimensions', 'partners']),
  /** The institution of the same name, or the one that convenes it. */
  institution: kebab.nullable(),
  theme: kebab.nullable(),
  sources: sourceKeys,
});

/** One meeting that was held, or is to be held, in a State. */
const heldMeeting = z.strictObject({
  meeting: kebab,
  date: partialDate,
  state: areaCode,
  /** The date of a source written before the meeting was held. */
  plannedAsOf: partialDate.optional(),
  confidence,
  sources: sourceKeys,
});

/** A post of leadership; its holder is listed with the institution. */
const post = z.strictObject({ id: kebab, institution: kebab.nullable(), sources: sourceKeys });

export const meetingsFile = z.strictObject({
  $schema: z.string().optional(),
  asOf: partialDate,
  sources: sourceRegistry,
  meetings: z.array(meeting),
  held: z.array(heldMeeting),
  posts: z.array(post),
});

export type HeldMeeting = z.infer<typeof heldMeeting>;
export type OtherActivity = z.infer<typeof otherActivity>;
export type Institution = z.infer<typeof institution>;
export type NegotiationFormat = z.infer<typeof negotiationFormat>;
export type Partnership = z.infer<typeof partnership>;
export type Programme = z.infer<typeof programme>;
export type Chair = z.infer<typeof chair>;
export type FormerState = z.infer<typeof formerState>;
