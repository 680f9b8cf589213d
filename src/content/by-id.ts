/** The content by id, so that a look-up does not walk through all of it. */
import { onceEach } from './once-each';
import type { Content, CoreOffice, CoreOperation } from './schema';

/** An office together with the operation that it belongs to. */
export interface OfficeOfOperation {
  readonly office: CoreOffice;
  readonly operation: CoreOperation;
}

const mapped = <Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]));
const coded = <Thing extends { readonly code: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> =>
  new Map(things.map((thing) => [thing.code, thing]));

export const byId = onceEach(({ operations, ...content }: Content) => ({
  operations: new Map([
    // Former titles lead to their operation; an operation's own id comes last and wins.
    ...operations.flatMap((operation) => operation.phases.map((phase) => [phase.id, operation] as const)),
    ...operations.map((operation) => [operation.id, operation] as const),
  ]),
  offices: new Map<string, OfficeOfOperation>(
    operations.flatMap((operation) => operation.offices.map((office) => [office.id, { office, operation }])),
  ),
  states: coded(content.states),
  partners: coded(content.partners),
  territories: mapped(content.territories),
  themes: mapped(content.themes),
  otherActivities: mapped(content.otherActivities),
  institutions: mapped(content.institutions),
  formats: mapped(content.formats),
  partnerships: mapped(content.partnerships),
  programmes: mapped(content.programmes),
}));
