/**
 * The content, checked at build, and functions to look it up. They return undefined for an unknown id, because ids also come from
 * links.
 */
import { content } from 'virtual:atlas-content';
import type { Chair } from './schema-organization';
import type { FieldOffice, FieldOperation, ParticipatingState, Partner, Theme } from './schema';

export { content };

/** An office together with the operation that it belongs to. */
export interface OfficeOfOperation {
  readonly office: FieldOffice;
  readonly operation: FieldOperation;
}

const states = new Map(content.states.map((state) => [state.code, state]));
const partners = new Map(content.partners.map((partner) => [partner.code, partner]));
const operations = new Map([
  // Former titles lead to their operation; an operation's own id comes last and wins.
  ...content.operations.flatMap((operation) => operation.phases.map((phase) => [phase.id, operation] as const)),
  ...content.operations.map((operation) => [operation.id, operation] as const),
]);
const themes = new Map(content.themes.map((theme) => [theme.id, theme]));
const offices = new Map<string, OfficeOfOperation>(
  content.operations.flatMap((operation) => operation.offices.map((office) => [office.id, { office, operation }])),
);
const byHost = new Map<string, FieldOperation[]>();
for (const operation of content.operations) {
  for (const host of [operation.host, ...operation.alsoHosts]) {
    byHost.set(host, [...(byHost.get(host) ?? []), operation]);
  }
}

/** The participating State with an ISO 3166-1 alpha-2 code. */
export function stateByCode(code: string): ParticipatingState | undefined {
  return states.get(code);
}

/** The Partner for Co-operation with an ISO 3166-1 alpha-2 code. */
export function partnerByCode(code: string): Partner | undefined {
  return partners.get(code);
}

/** The field operation, active or closed, with an id, be it that of a former title. */
export function operationById(id: string): FieldOperation | undefined {
  return operations.get(id);
}

/** The office with an id, and its operation. */
export function officeById(id: string): OfficeOfOperation | undefined {
  return offices.get(id);
}

/** The field of work with an id. */
export function themeById(id: string): Theme | undefined {
  return themes.get(id);
}

/** The operations in an area, active and closed; none for an area that hosts none. */
export function operationsOfHost(code: string): readonly FieldOperation[] {
  return byHost.get(code) ?? [];
}

/** Finds an entry of one part of the content by its id. */
function finder<T extends { readonly id: string }>(entries: readonly T[]): (id: string) => T | undefined {
  return (id) => entries.find((entry) => entry.id === id);
}

/** The other activity (no field operation) with an id. */
export const otherActivityById = finder(content.otherActivities);
export const institutionById = finder(content.institutions);
export const formatById = finder(content.formats);
export const partnershipById = finder(content.partnerships);
export const programmeById = finder(content.programmes);

/** The Chairpersonship of a year, written as in a link. */
export function chairByYear(year: string): Chair | undefined {
  return content.chairs.find((chair) => String(chair.year) === year);
}
