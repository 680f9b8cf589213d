/** Where the camera goes for a view without a camera of its own. */
import type { Content, Position } from '../content/schema';
import type { Geography } from '../geography/geography';
import { fromSheet, northAt, toSheet, type SheetPoint } from '../geography/sheet';
import type { Camera, View } from '../view/view';
import { centredOn, fit, freeCentre, type Rect, type SheetCamera, type Viewport } from './camera';
import { operationOf, selectedAreas } from './lookup';
import { shownIn } from './shown';

/** The points that the camera takes in, the point whose north is up (null: the sheet's own up) and the greatest zoom. */
export interface Focus {
  readonly points: readonly SheetPoint[];
  readonly upright: SheetPoint | null;
  readonly maxZoom: number;
}

const AREA_ZOOM = 6.2;
/** The smallest States may be shown this close, or they would stay a dot. */
const SMALL_AREA_ZOOM = 7.8;
/** Radius of the largest circle in an area that counts as such, in sheet units (about 20 km). */
const SMALL_AREA = 0.0008;
/** Farther from the middle of the sheet than this, shapes are so stretched that a close view would mislead. */
const FAR = 0.43;
const FAR_ZOOM = 2.4;
const OFFICE_ZOOM = 6.2;
/** The greatest zoom for a seat in a city, so that the country around it is visible. */
const CITY_ZOOM = 4.6;
const CITY_SPAN = 0.012;
/** An office is shown with its surroundings: this far to each side, in sheet units (about 90 km). */
const OFFICE_SPAN = 0.0036;

function around([x, y]: SheetPoint, span: number): readonly SheetPoint[] {
  return [
    [x - span, y - span],
    [x + span, y + span],
  ];
}

function ofRegion(regionId: string, view: View, content: Content): Focus | null {
  const region = content.regions.find(({ id }) => id === regionId);
  if (!region) return null;
  const points = region.frame.map((position) => toSheet(position));
  if (regionId === 'whole-area') return { points, upright: null, maxZoom: AREA_ZOOM };
  const middle = points.reduce<SheetPoint>(
    ([x, y], point) => [x + point[0] / points.length, y + point[1] / points.length],
    [0, 0],
  );
  // The camera takes in the present places; seats of earlier years may be outside.
  const seats = shownIn(view, content)
    .operations.filter(({ operation }) => operation.region === regionId)
    .map(({ operation, phase }) => toSheet(phase.position ?? operation.headquarters.position));
  return { points: [...points, ...seats], upright: middle, maxZoom: AREA_ZOOM };
}

/** The part of the sheet that a view is about; the region last jumped to where nothing is selected. */
export function focusOf(view: View, regionId: string, content: Content, geography: Geography): Focus | null {
  const { selection } = view;
  if (selection?.kind === 'office') {
    const office = operationOf(selection, content)?.offices.find(({ id }) => id === selection.id);
    if (!office) return null;
    const point = toSheet(office.position);
    return { points: around(point, OFFICE_SPAN), upright: point, maxZoom: OFFICE_ZOOM };
  }
  const operation = operationOf(selection, content);
  const [areaId, ...further] = selectedAreas(selection, content);
  const area = areaId === undefined ? undefined : geography.areas.get(areaId);
  if (area && (operation || selection?.kind === 'state' || selection?.kind === 'partner' || further.length === 0)) {
    const offices = [...(operation?.offices ?? []), ...(operation?.otherPlaces ?? [])].map(({ position }) =>
      toSheet(position),
    );
    const seat = operation ? [toSheet(operation.headquarters.position)] : [];
    const [x, y] = area.labelPoint;
    if (Math.hypot(x - 0.5, y - 0.5) > FAR) return { points: area.frame, upright: null, maxZoom: FAR_ZOOM };
    const maxZoom = area.size < SMALL_AREA ? SMALL_AREA_ZOOM : AREA_ZOOM;
    return { points: [...area.frame, ...seat, ...offices], upright: area.labelPoint, maxZoom };
  }
  const seats = seatsOf(selection, content).map((position) => toSheet(position));
  // The participants are highlighted and far apart: all of them are taken in, with the sheet's own up.
  if (further.length > 0) {
    const lit = [...selectedAreas(selection, content)].flatMap((id) => geography.areas.get(id)?.frame ?? []);
    return { points: [...lit, ...seats], upright: null, maxZoom: CITY_ZOOM };
  }
  const [seat] = seats;
  if (seat) return { points: seats.flatMap((point) => around(point, CITY_SPAN)), upright: seat, maxZoom: CITY_ZOOM };
  if (selection) return ofRegion('whole-area', view, content);
  return ofRegion(regionId, view, content);
}

/** The places of an institution, a format, a partnership, a programme or another activity. */
function seatsOf(selection: View['selection'], content: Content): readonly Position[] {
  if (!selection) return [];
  const { id } = selection;
  switch (selection.kind) {
    case 'institution': {
      const institution = content.institutions.find((one) => one.id === id);
      return institution?.seat ? [institution.seat.position] : [];
    }
    case 'format':
      return (
        content.formats
          .find((one) => one.id === id)
          ?.places.slice(0, 1)
          .map(({ position }) => position) ?? []
      );
    case 'partnership':
      return content.partnerships.filter((one) => one.id === id).map(({ place }) => place.position);
    case 'operation':
      return content.otherActivities.filter((one) => one.id === id).map(({ position }) => position);
    default:
      return [];
  }
}

function bearingAt(point: SheetPoint | null): number {
  const position = point && fromSheet(point);
  return position ? northAt(position) : 0;
}

/** The bearing with which a focus is seen: the north of its upright point is up. */
export function bearingOf({ upright }: Focus): number {
  return bearingAt(upright);
}

/** The camera for a focus, within the free rectangle. */
export function cameraFor(focus: Focus, viewport: Viewport, free: Rect): SheetCamera {
  return fit(focus.points, bearingOf(focus), viewport, free, focus.maxZoom);
}

/** The camera that a link carries, as a camera over the sheet. */
export function fromLink(camera: Camera, viewport: Viewport, free: Rect): SheetCamera {
  return centredOn(toSheet([camera.lng, camera.lat]), camera.zoom, camera.bearing, viewport, free);
}

/** The framing of a view: its own camera, else what the view is about. */
export interface Framing {
  readonly camera: Camera | null;
  readonly focus: Focus;
}

/** The framing of a view. Throws where there is nothing to take in. */
export function framingOf(view: View, content: Content, geography: Geography): Framing {
  const focus = focusOf(view, view.region, content, geography);
  if (!focus) throw new Error(`There is nothing to look at: ${view.region}`);
  return { camera: view.camera, focus };
}

/** The camera for a framing, within the free rectangle. */
export function cameraOf({ camera, focus }: Framing, viewport: Viewport, free: Rect): SheetCamera {
  return camera ? fromLink(camera, viewport, free) : cameraFor(focus, viewport, free);
}

/** The camera over the sheet as a link has it; null where the middle of the free part is no place on earth. */
export function toLink(camera: SheetCamera, viewport: Viewport, free: Rect): Camera | null {
  const position = fromSheet(freeCentre(camera, viewport, free));
  return position && { lng: position[0], lat: position[1], zoom: camera.zoom, bearing: camera.bearing };
}
