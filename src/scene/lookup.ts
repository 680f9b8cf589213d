/** Looks up things by their ids, and the operation and areas of a selection. */
import { onceEach } from '../content/once-each';
import type { Content, FieldOperation } from '../content/schema';
import type { Selection } from '../view/view';

/** The content by id, so that what is asked for each of many things does not walk through all of them. */
export const byId = onceEach((content: Content) => {
  const operations = new Map<string, FieldOperation>();
  const offices = new Map<string, FieldOperation>();
  for (const operation of content.operations) {
    // Ids of former titles and of offices lead to their operation.
    for (const { id } of [operation, ...operation.phases]) if (!operations.has(id)) operations.set(id, operation);
    for (const { id } of operation.offices) offices.set(id, operation);
  }
  const mapped = <Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> =>
    new Map(things.map((thing) => [thing.id, thing]));
  const coded = <Thing extends { readonly code: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> =>
    new Map(things.map((thing) => [thing.code, thing]));
  return {
    operations,
    offices,
    states: coded(content.states),
    partners: coded(content.partners),
    territories: mapped(content.territories),
    otherActivities: mapped(content.otherActivities),
    institutions: mapped(content.institutions),
    formats: mapped(content.formats),
    partnerships: mapped(content.partnerships),
    programmes: mapped(content.programmes),
  };
});

/** The operation of a selection: by any of its titles, or the one an office belongs to. */
export function operationOf(selection: Selection | null, content: Content): FieldOperation | undefined {
  if (selection?.kind === 'operation') return byId(content).operations.get(selection.id);
  if (selection?.kind === 'office') return byId(content).offices.get(selection.id);
  return undefined;
}

/** The areas that a selection highlights: a State with its named territories, hosts, a Partner, participants, a chair. */
export function selectedAreas(selection: Selection | null, content: Content): ReadonlySet<string> {
  const operation = operationOf(selection, content);
  if (operation) return new Set([operation.host, ...operation.alsoHosts]);
  if (!selection) return new Set();
  const { kind, id } = selection;
  switch (kind) {
    case 'operation':
      return new Set(content.otherActivities.find((activity) => activity.id === id)?.hosts ?? []);
    case 'partner':
      return new Set([id]);
    case 'state':
      return withTerritories(id, content);
    case 'chair': {
      const holder = content.chairs.find(({ year }) => String(year) === id)?.holder;
      return holder === null || holder === undefined ? new Set() : withTerritories(holder, content);
    }
    case 'format': {
      const participants = content.formats.find((format) => format.id === id)?.participants ?? [];
      return new Set(participants.filter((participant) => participant.kind === 'state').map((state) => state.id));
    }
    case 'programme':
      return new Set(content.programmes.filter((programme) => programme.id === id).map(({ host }) => host));
    default:
      return new Set();
  }
}

function withTerritories(code: string, content: Content): ReadonlySet<string> {
  const territories = content.territories.filter(({ treatment, state }) => treatment === 'named' && state === code);
  return new Set([code, ...territories.map(({ id }) => id)]);
}
