/**
 * The content, checked at build, and functions to look it up. They return undefined for an unknown id, because ids also come from
 * links.
 */
import { content } from 'virtual:atlas-content';
import { byId, type OfficeOfOperation } from './by-id';
import type { FieldOperation, ParticipatingState, Partner, Theme } from './schema';
import type {
  Chair,
  Institution,
  NegotiationFormat,
  OtherActivity,
  Partnership,
  Programme,
} from './schema-organization';

export { content };
export type { OfficeOfOperation };

const known = byId(content);
const byHost = new Map<string, FieldOperation[]>();
for (const operation of content.operations) {
  for (const host of [operation.host, ...operation.alsoHosts]) {
    byHost.set(host, [...(byHost.get(host) ?? []), operation]);
  }
}

/** The participating State with an ISO 3166-1 alpha-2 code. */
export function stateByCode(code: string): ParticipatingState | undefined {
  return known.states.get(code);
}

/** The Partner for Co-operation with an ISO 3166-1 alpha-2 code. */
export function partnerByCode(code: string): Partner | undefined {
  return known.partners.get(code);
}

/** The field operation, active or closed, with an id, be it that of a former title. */
export function operationById(id: string): FieldOperation | undefined {
  return known.operations.get(id);
}

/** The office with an id, and its operation. */
export function officeById(id: string): OfficeOfOperation | undefined {
  return known.offices.get(id);
}

/** The field of work with an id. */
export function themeById(id: string): Theme | undefined {
  return known.themes.get(id);
}

/** The operations in an area, active and closed; none for an area that hosts none. */
export function operationsOfHost(code: string): readonly FieldOperation[] {
  return byHost.get(code) ?? [];
}

/** The other activity (no field operation) with an id. */
export function otherActivityById(id: string): OtherActivity | undefined {
  return known.otherActivities.get(id);
}

/** The institution with an id. */
export function institutionById(id: string): Institution | undefined {
  return known.institutions.get(id);
}

/** The negotiation format with an id. */
export function formatById(id: string): NegotiationFormat | undefined {
  return known.formats.get(id);
}

/** The partnership with an id. */
export function partnershipById(id: string): Partnership | undefined {
  return known.partnerships.get(id);
}

/** The programme with an id. */
export function programmeById(id: string): Programme | undefined {
  return known.programmes.get(id);
}

/** The Chairpersonship of a year, written as in a link. */
export function chairByYear(year: string): Chair | undefined {
  return content.chairs.find((chair) => String(chair.year) === year);
}
