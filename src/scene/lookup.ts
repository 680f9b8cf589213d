/** Looks up the operation and areas of a selection. Ids of former titles and of offices lead to their operation. */
import type { Content, FieldOperation } from '../content/schema';
import type { Selection } from '../view/view';

/** The operation of a selection: by any of its titles, or the one an office belongs to. */
export function operationOf(selection: Selection | null, content: Content): FieldOperation | undefined {
  if (selection?.kind === 'operation') {
    const { id } = selection;
    return content.operations.find(
      (operation) => operation.id === id || operation.phases.some((phase) => phase.id === id),
    );
  }
  if (selection?.kind === 'office') {
    return content.operations.find(({ offices }) => offices.some(({ id }) => id === selection.id));
  }
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
