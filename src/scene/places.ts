/** The places of a scene: operations and their offices, other places of the Organization, and the rings of small States. */
import type { Position } from '../content/schema';
import { toSheet } from '../geography/sheet';
import type { Selection } from '../view/view';
import { OPERATION_ROLES } from './mark-look';
import type { PlaceRole } from './mark-table';
import type { SceneParts } from './parts';
import type { PlaceMember, PlaceTone, ScenePlace } from './scene-types';
import type { ShownOperation } from './shown';
import { cityOf, titleOf } from './shown-names';

/** From this zoom on the offices of all operations have marks; those of the selected one always do. */
const OFFICES_ZOOM = 4.4;
/** Formats have long names and are in the same places as operations, so they appear at a closer zoom. */
const FORMATS_ZOOM = 3;
/** Things closer than this, in degrees, are in the same city and share a place. */
const SAME_CITY = 0.05;

/** All places of the view, the more important roles first. */
export function scenePlaces(parts: SceneParts): readonly ScenePlace[] {
  return [...operations(parts), ...offices(parts), ...others(parts), ...organization(parts), ...rings(parts)];
}

function isSelected({ view: { selection } }: SceneParts, kind: Selection['kind'], id: string): boolean {
  return selection?.kind === kind && selection.id === id;
}

function operations(parts: SceneParts): ScenePlace[] {
  const { words, shown } = parts;
  return shown.operations.map((one): ScenePlace => {
    const { operation, phase, time } = one;
    const selected =
      isSelected(parts, 'operation', operation.id) ||
      operation.phases.some(({ id }) => isSelected(parts, 'operation', id));
    return {
      key: `operation:${operation.id}`,
      role: OPERATION_ROLES[time],
      tone: selected ? 'selected' : toneOf(one, parts),
      target: { kind: 'operation', id: operation.id },
      point: toSheet(phase.position ?? operation.headquarters.position),
      label: cityOf(one, words),
      name: titleOf(one, words),
      minZoom: 0,
      members: [],
    };
  });
}

function toneOf(one: ShownOperation, { shown }: SceneParts): PlaceTone {
  return one.matches || one === shown.selectedOperation ? 'plain' : 'dimmed';
}

function offices(parts: SceneParts): ScenePlace[] {
  const { words, shown } = parts;
  // With one operation selected, the offices of others would only be in its way.
  const owners = shown.selectedOperation ? [shown.selectedOperation] : shown.operations;
  return owners.flatMap((one) =>
    one.offices.map((office): ScenePlace => {
      const name = words.offices[office.id]?.name ?? office.id;
      return {
        key: `office:${office.id}`,
        role: 'office',
        tone: isSelected(parts, 'office', office.id) ? 'selected' : toneOf(one, parts),
        target: { kind: 'office', id: office.id },
        point: toSheet(office.position),
        label: name,
        name: `${name}, ${titleOf(one, words)}`,
        minZoom: one === shown.selectedOperation ? 0 : OFFICES_ZOOM,
        members: [],
      };
    }),
  );
}

/** Other activities are on the map only while selected. */
function others(parts: SceneParts): ScenePlace[] {
  const { shown, words } = parts;
  return shown.otherActivities.map(({ id, position }) => ({
    key: `other:${id}`,
    role: 'other',
    tone: 'selected',
    target: { kind: 'operation', id },
    point: toSheet(position),
    label: words.otherActivities[id]?.city ?? id,
    name: words.otherActivities[id]?.name ?? id,
    minZoom: 0,
    members: [],
  }));
}

interface Standing extends PlaceMember {
  readonly role: PlaceRole;
  readonly position: Position;
  readonly city: string;
}

type City = [Standing, ...Standing[]];

/** Things of one role that are in the same city as the first of them, in the order of these. */
function byCity(standing: readonly Standing[]): readonly City[] {
  const cities: City[] = [];
  /** The cities by a square of the grid, so that a thing is compared with those around it alone. */
  const squares = new Map<string, number[]>();
  const keyOf = (role: PlaceRole, column: number, row: number): string => `${role} ${column} ${row}`;
  for (const thing of standing) {
    const { role, position } = thing;
    const [column, row] = [Math.floor(position[0] / SAME_CITY), Math.floor(position[1] / SAME_CITY)];
    const near = [-1, 0, 1].flatMap((right) =>
      [-1, 0, 1].flatMap((down) => squares.get(keyOf(role, column + right, row + down)) ?? []),
    );
    const found = near
      .sort((a, b) => a - b)
      .map((at) => cities[at])
      .find((city) => {
        const [x = 0, y = 0] = city?.[0].position ?? [];
        return Math.hypot(x - position[0], y - position[1]) < SAME_CITY;
      });
    if (found) {
      found.push(thing);
      continue;
    }
    const key = keyOf(role, column, row);
    squares.set(key, [...(squares.get(key) ?? []), cities.length]);
    cities.push([thing]);
  }
  return cities;
}

/** Institutions, formats, partnerships, programmes and the chair; several in one city share a mark that lists them. */
function organization(parts: SceneParts): ScenePlace[] {
  const { shown, words } = parts;
  const standing: Standing[] = [];
  const add = (
    role: PlaceRole,
    kind: Selection['kind'],
    id: string,
    position: Position,
    name: string,
    city: string,
  ): void => {
    standing.push({ role, target: { kind, id }, position, name, city });
  };

  for (const { id, seat } of shown.institutions) {
    const named = words.institutions[id];
    if (seat) add('institution', 'institution', id, seat.position, named?.name ?? id, named?.city ?? id);
  }
  for (const { id, place } of shown.partnerships) {
    const named = words.relations[id];
    add('institution', 'partnership', id, place.position, named?.name ?? id, named?.city ?? id);
  }
  for (const { id, position } of shown.programmes) {
    const named = words.relations[id];
    add('programme', 'programme', id, position, named?.name ?? id, named?.city ?? id);
  }
  for (const { format } of shown.formats) {
    const named = words.formats[format.id];
    const [first] = format.places;
    if (first) add('format', 'format', format.id, first.position, named?.name ?? format.id, named?.short ?? format.id);
  }

  return byCity(standing).map(([first, ...further]): ScenePlace => {
    const group = [first, ...further];
    const chosen = group.find(({ target }) => isSelected(parts, target.kind, target.id));
    return {
      key: `${first.role}:${first.target.id}`,
      role: first.role,
      tone: chosen ? 'selected' : 'plain',
      target: (chosen ?? first).target,
      point: toSheet(first.position),
      label: first.city,
      name: group.map(({ name }) => name).join(', '),
      minZoom: first.role === 'format' && !chosen ? FORMATS_ZOOM : 0,
      members: group.length > 1 ? group.map(({ target, name }) => ({ target, name })) : [],
    };
  });
}

function rings(parts: SceneParts): ScenePlace[] {
  const { shown, words } = parts;
  return shown.rings.map((state): ScenePlace => {
    const name = words.states[state.code]?.name ?? state.code;
    return {
      key: `ring:${state.code}`,
      role: 'ring',
      tone: isSelected(parts, 'state', state.code) ? 'selected' : 'plain',
      target: { kind: 'state', id: state.code },
      point: toSheet(state.capital.position),
      label: name,
      name,
      minZoom: 0,
      members: [],
    };
  });
}
