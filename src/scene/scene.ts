/**
 * What a view shows: which areas and places there are, in which role and state, under which name. Pure; both bases draw its
 * areas, the overlay its places and words, and `hit` answers from it.
 */
import type { Content, FieldOperation } from '../content/schema';
import type { Geography } from '../geography/geography';
import { toSheet, type SheetPoint } from '../geography/sheet';
import type { Words } from '../locales/words';
import type { Selection, View } from '../view/view';
import { matchingOperations, shownOperations, worksOn } from './filter';

export type AreaRole = 'participating' | 'host' | 'partner' | 'territory' | 'context';

/** `muted`: something else is selected or matched. `dimmed`: a host whose operation the filter does not match. */
export type AreaTone = 'plain' | 'selected' | 'matched' | 'muted' | 'dimmed';

export interface SceneArea {
  readonly id: string;
  readonly role: AreaRole;
  readonly tone: AreaTone;
  /** What a click on it selects; null for context land. */
  readonly target: Selection | null;
  /** Name in the view's language; null where the map writes none. */
  readonly label: string | null;
  readonly labelPoint: SheetPoint;
  /** Radius of the largest circle that fits in it, in sheet units. */
  readonly size: number;
}

export type PlaceRole = 'operation' | 'office' | 'ring';
export type PlaceTone = 'plain' | 'selected' | 'dimmed';

export interface ScenePlace {
  /** Unique in the scene and stable: role and id. */
  readonly key: string;
  readonly role: PlaceRole;
  readonly tone: PlaceTone;
  readonly target: Selection;
  readonly point: SheetPoint;
  readonly label: string;
  /** Full name, for those who cannot see the mark. */
  readonly name: string;
  /** Least zoom at which it is worth a place; 0 for always. */
  readonly minZoom: number;
}

export interface Scene {
  readonly areas: readonly SceneArea[];
  readonly places: readonly ScenePlace[];
  /** Ids of the operations that match the chosen themes, and how many are shown in all. */
  readonly matching: readonly string[];
  readonly shown: number;
}

/** From this zoom on the offices of every operation are worth a mark; those of the selected one always are. */
const OFFICES_ZOOM = 4.4;
/** From this zoom on the small States have an outline that can be seen and clicked, and the ring goes. */
const RINGS_UNTIL = 6.6;

/** The operation that a selection is about: itself, or the one an office belongs to. */
export function operationOf(selection: Selection | null, content: Content): FieldOperation | undefined {
  if (selection?.kind === 'operation') return content.operations.find(({ id }) => id === selection.id);
  if (selection?.kind === 'office') {
    return content.operations.find(({ offices }) => offices.some(({ id }) => id === selection.id));
  }
  return undefined;
}

/** The areas that a selection lights up: a State with its named territories, a host, a Partner. */
export function selectedAreas(selection: Selection | null, content: Content): ReadonlySet<string> {
  const operation = operationOf(selection, content);
  if (operation) return new Set([operation.host]);
  if (selection?.kind === 'partner') return new Set([selection.id]);
  if (selection?.kind !== 'state') return new Set();
  const territories = content.territories.filter(
    ({ treatment, state }) => treatment === 'named' && state === selection.id,
  );
  return new Set([selection.id, ...territories.map(({ id }) => id)]);
}

function targetOf(area: string, content: Content): Selection | null {
  if (content.states.some(({ code }) => code === area)) return { kind: 'state', id: area };
  if (content.partners.some(({ code }) => code === area)) return { kind: 'partner', id: area };
  const territory = content.territories.find(({ id }) => id === area);
  if (territory?.opens) return territory.opens;
  return territory?.state ? { kind: 'state', id: territory.state } : null;
}

function roleOf(target: Selection | null, area: string, hosts: ReadonlySet<string>): AreaRole {
  if (target === null) return 'context';
  if (target.kind === 'partner') return 'partner';
  if (target.kind === 'operation') return 'territory';
  return hosts.has(area) ? 'host' : 'participating';
}

/** Builds the scene of a view from what is true, where it is and in whose words. */
export function scene(view: View, content: Content, geography: Geography, words: Words): Scene {
  const { selection } = view;
  const shown = shownOperations(view, content);
  const matching =
    view.themes.length === 0 && selection?.kind === 'theme'
      ? shown.filter((operation) => worksOn(operation, selection.id))
      : matchingOperations(view, content);
  const filtered = view.themes.length > 0 || selection?.kind === 'theme';
  const selectedOperation = operationOf(selection, content);
  // What is selected is on the map whatever the filter says.
  const present = selectedOperation && !shown.includes(selectedOperation) ? [...shown, selectedOperation] : shown;
  const hosts = new Set(present.map(({ host }) => host));
  const matchingHosts = new Set(matching.map(({ host }) => host));
  const lit = selectedAreas(selection, content);

  const areaTone = (id: string): AreaTone => {
    if (lit.has(id)) return 'selected';
    if (filtered && hosts.has(id)) return matchingHosts.has(id) ? 'matched' : 'dimmed';
    return filtered || lit.size > 0 ? 'muted' : 'plain';
  };

  const areas = [...geography.areas.values()].map((area): SceneArea => {
    const target = targetOf(area.id, content);
    const name = words.states[area.id];
    return {
      id: area.id,
      role: roleOf(target, area.id, hosts),
      tone: areaTone(area.id),
      target,
      label: name ? (name.short ?? name.name) : null,
      labelPoint: area.labelPoint,
      size: area.size,
    };
  });

  const operations = present.map((operation): ScenePlace => {
    const named = words.operations[operation.id];
    const isSelected = selection?.kind === 'operation' && selection.id === operation.id;
    return {
      key: `operation:${operation.id}`,
      role: 'operation',
      tone: isSelected
        ? 'selected'
        : matching.includes(operation) || operation === selectedOperation
          ? 'plain'
          : 'dimmed',
      target: { kind: 'operation', id: operation.id },
      point: toSheet(operation.headquarters.position),
      label: named?.city ?? operation.id,
      name: named?.name ?? operation.id,
      minZoom: 0,
    };
  });

  // With one operation chosen, the offices of the others would only stand in its way.
  const withOffices = selectedOperation ? [selectedOperation] : present;
  const offices = withOffices.flatMap((operation) =>
    operation.offices.map((office): ScenePlace => {
      const named = words.offices[office.id];
      const isSelected = selection?.kind === 'office' && selection.id === office.id;
      return {
        key: `office:${office.id}`,
        role: 'office',
        tone: isSelected
          ? 'selected'
          : matching.includes(operation) || operation === selectedOperation
            ? 'plain'
            : 'dimmed',
        target: { kind: 'office', id: office.id },
        point: toSheet(office.position),
        label: named?.name ?? office.id,
        name: `${named?.name ?? office.id}, ${words.operations[operation.id]?.name ?? operation.id}`,
        minZoom: operation === selectedOperation ? 0 : OFFICES_ZOOM,
      };
    }),
  );

  const rings = content.states
    .filter(({ microstate }) => microstate)
    .map((state): ScenePlace => {
      const name = words.states[state.code]?.name ?? state.code;
      const isSelected = selection?.kind === 'state' && selection.id === state.code;
      return {
        key: `ring:${state.code}`,
        role: 'ring',
        tone: isSelected ? 'selected' : 'plain',
        target: { kind: 'state', id: state.code },
        point: toSheet(state.capital.position),
        label: name,
        name,
        minZoom: 0,
      };
    });

  return {
    areas,
    places: [...operations, ...offices, ...rings],
    matching: matching.map(({ id }) => id),
    shown: shown.length,
  };
}

/** Rings are for the sheet as a whole; close by, the small States are areas like the others. */
export function isWorthAPlace(place: ScenePlace, zoom: number): boolean {
  if (place.role === 'ring') return zoom < RINGS_UNTIL || place.tone === 'selected';
  return zoom >= place.minZoom;
}
