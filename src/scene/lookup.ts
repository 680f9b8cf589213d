/** Looks up the operation and areas of a selection. */
import { byId } from '../content/by-id';
import type { Content, CoreOperation } from '../content/schema';
import type { Selection } from '../view/view';

/** The operation of a selection: by any of its titles, or the one an office belongs to. */
export function operationOf(selection: Selection | null, content: Content): CoreOperation | undefined {
  if (selection?.kind === 'operation') return byId(content).operations.get(selection.id);
  if (selection?.kind === 'office') return byId(content).offices.get(selection.id)?.operation;
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
