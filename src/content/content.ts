/**
 * The core of the content, checked at build, and functions to look it up. They return undefined for an unknown id, because ids also
 * come from links. The rest of each thing comes with its record (`src/locales/records.ts`).
 */
import { content } from 'virtual:atlas-content';
import { byId, type OfficeOfOperation } from './by-id';
import type {
  CoreChair,
  CoreFormat,
  CoreInstitution,
  CoreOperation,
  CoreOtherActivity,
  CorePartner,
  CorePartnership,
  CoreProgramme,
  CoreState,
  CoreTheme,
} from './schema';

export { content };
export type { OfficeOfOperation };

const known = byId(content);
const byHost = new Map<string, CoreOperation[]>();
for (const operation of content.operations) {
  for (const host of [operation.host, ...operation.alsoHosts]) {
    byHost.set(host, [...(byHost.get(host) ?? []), operation]);
  }
}

/** The participating State with an ISO 3166-1 alpha-2 code. */
export function stateByCode(code: string): CoreState | undefined {
  return known.states.get(code);
}

/** The Partner for Co-operation with an ISO 3166-1 alpha-2 code. */
export function partnerByCode(code: string): CorePartner | undefined {
  return known.partners.get(code);
}

/** The field operation, active or closed, with an id, be it that of a former title. */
export function operationById(id: string): CoreOperation | undefined {
  return known.operations.get(id);
}

/** The office with an id, and its operation. */
export function officeById(id: string): OfficeOfOperation | undefined {
  return known.offices.get(id);
}

/** The field of work with an id. */
export function themeById(id: string): CoreTheme | undefined {
  return known.themes.get(id);
}

/** The operations in an area, active and closed; none for an area that hosts none. */
export function operationsOfHost(code: string): readonly CoreOperation[] {
  return byHost.get(code) ?? [];
}

/** The other activity (no field operation) with an id. */
export function otherActivityById(id: string): CoreOtherActivity | undefined {
  return known.otherActivities.get(id);
}

/** The institution with an id. */
export function institutionById(id: string): CoreInstitution | undefined {
  return known.institutions.get(id);
}

/** The negotiation format with an id. */
export function formatById(id: string): CoreFormat | undefined {
  return known.formats.get(id);
}

/** The partnership with an id. */
export function partnershipById(id: string): CorePartnership | undefined {
  return known.partnerships.get(id);
}

/** The programme with an id. */
export function programmeById(id: string): CoreProgramme | undefined {
  return known.programmes.get(id);
}

/** The Chairpersonship of a year, written as in a link. */
export function chairByYear(year: string): CoreChair | undefined {
  return content.chairs.find((chair) => String(chair.year) === year);
}
