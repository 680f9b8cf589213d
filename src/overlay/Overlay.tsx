/** Marks, labels and leader lines over either base: real elements of the page, moved by transforms while the camera moves. */
import { useEffect, useLayoutEffect, useRef, type CSSProperties } from 'react';
import type { SheetPoint } from '../geography/sheet';
import { project, type ScreenPoint, type SheetCamera, type Viewport } from '../scene/camera';
import type { CameraFeed } from '../scene/camera-feed';
import type { Placement, PlacedMark, PlacedName } from '../scene/placement/placement';
import type { Selection } from '../view/view';
import { markSizes } from '../ui/tokens';
import './overlay.css';

export interface OverlayProps {
  readonly placement: Placement;
  readonly feed: CameraFeed;
  readonly viewport: Viewport;
  readonly hovered: Selection | null;
  onSelect: (target: Selection) => void;
}

const at = ([x, y]: ScreenPoint): string => `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`;

function Leader({ from, to }: { from: ScreenPoint; to: ScreenPoint }) {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const style: CSSProperties = { width: length, transform: `${at(from)} rotate(${angle.toFixed(4)}rad)` };
  return <span className="overlay-leader" style={style} />;
}

function diameterOf({ place }: PlacedMark): number {
  if (place.role === 'operation')
    return 2 * (place.tone === 'selected' ? markSizes.operationSelected : markSizes.operation) + 4;
  if (place.role === 'office') return 2 * markSizes.office + 3;
  return 2 * (place.tone === 'selected' ? markSizes.ringSelected : markSizes.ring) + 3;
}

function Mark({
  placed,
  hovered,
  onSelect,
}: {
  placed: PlacedMark;
  hovered: boolean;
  onSelect: (target: Selection) => void;
}) {
  const { place, anchor, candidate } = placed;
  const relative = ([x, y]: ScreenPoint): ScreenPoint => [x - anchor[0], y - anchor[1]];
  const [left, top] = relative(candidate.mark);
  const diameter = diameterOf(placed);
  const apart = candidate.mark !== anchor;
  const choose = (): void => {
    onSelect(place.target);
  };
  return (
    <>
      {candidate.leader && <Leader from={relative(candidate.leader.from)} to={relative(candidate.leader.to)} />}
      {apart && <span className="overlay-anchor" />}
      <button
        type="button"
        className="overlay-mark"
        data-role={place.role}
        data-tone={place.tone}
        data-hovered={hovered}
        data-target={`${place.target.kind}:${place.target.id}`}
        aria-label={place.name}
        aria-pressed={place.tone === 'selected'}
        style={{ left, top, width: diameter, height: diameter }}
        onClick={choose}
      />
      {candidate.label && (
        <span
          className="overlay-label"
          data-style={place.role}
          data-tone={place.tone}
          data-clickable={place.role === 'ring' ? undefined : true}
          aria-hidden="true"
          style={{
            left: candidate.label.x - anchor[0],
            top: candidate.label.y - anchor[1],
            width: candidate.label.width,
            height: candidate.label.height,
          }}
          onClick={place.role === 'ring' ? undefined : choose}
        >
          {place.label}
        </span>
      )}
    </>
  );
}

function Name({ placed: { area, anchor, lines, box } }: { placed: PlacedName }) {
  return (
    <span
      className="overlay-label"
      data-style="area"
      data-tone={area.tone}
      data-area={area.id}
      aria-hidden="true"
      style={{ left: box.x - anchor[0], top: box.y - anchor[1], width: box.width, height: box.height }}
    >
      {lines.map((line, index) => (
        <span key={line}>
          {index > 0 && <br />}
          {line}
        </span>
      ))}
    </span>
  );
}

export function Overlay({ placement, feed, viewport, hovered, onSelect }: OverlayProps) {
  const items = useRef(new Map<string, { element: HTMLElement; point: SheetPoint }>());

  const move = (camera: SheetCamera): void => {
    for (const { element, point } of items.current.values())
      element.style.transform = at(project(camera, viewport, point));
  };
  useLayoutEffect(() => {
    if (feed.current) move(feed.current);
  });
  useEffect(() => feed.subscribe(move));

  const keep = (key: string, point: SheetPoint) => (element: HTMLElement | null) => {
    if (element) items.current.set(key, { element, point });
    else items.current.delete(key);
  };
  const isHovered = (target: Selection): boolean => hovered?.kind === target.kind && hovered.id === target.id;

  return (
    <div className="overlay">
      {placement.names.map((placed) => (
        <div className="overlay-item" key={placed.area.id} ref={keep(placed.area.id, placed.area.labelPoint)}>
          <Name placed={placed} />
        </div>
      ))}
      {placement.marks.map((placed) => (
        <div className="overlay-item" key={placed.place.key} ref={keep(placed.place.key, placed.place.point)}>
          <Mark placed={placed} hovered={isHovered(placed.place.target)} onSelect={onSelect} />
        </div>
      ))}
    </div>
  );
}
