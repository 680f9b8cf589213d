/** Marks, labels and leader lines over either base: elements of the page, moved as one layer while the camera moves. */
import { memo, useEffect, useLayoutEffect, useRef } from 'react';
import type { SheetPoint } from '../geography/sheet';
import { useAhead } from '../view/fetch-ahead';
import { project, shiftOf, type ScreenPoint, type SheetCamera, type Viewport } from '../scene/camera';
import type { CameraFeed, CameraPhase } from '../scene/camera-feed';
import type { HoverFeed } from '../scene/hover-feed';
import type { Placement, PlacedName } from '../scene/placement/placement';
import { sameSelection } from '../view/same-selection';
import type { Selection } from '../view/view';
import { useIntact } from '../ui/use-intact';
import { at } from './at';
import { Mark } from './Mark';
import './overlay.css';

interface OverlayProps {
  readonly placement: Placement;
  readonly feed: CameraFeed;
  readonly viewport: Viewport;
  readonly hover: HoverFeed;
  /** The selected thing; only its own mark is current, though its host or offices may be highlighted too. */
  readonly current: Selection | null;
  onSelect: (target: Selection) => void;
}

interface NameProps {
  readonly placed: PlacedName;
  readonly current: boolean;
  readonly onSelect: (target: Selection) => void;
}

/** A pointer goes through it to the area; the keyboard can move to it and press it. */
function Name({ placed: { area, anchor, lines, box }, current, onSelect }: NameProps) {
  const { target, tone, id } = area;
  const ahead = useAhead();
  const own = {
    className: 'overlay-label',
    'data-style': 'area',
    'data-tone': tone,
    'data-area': id,
    style: { left: box.x - anchor[0], top: box.y - anchor[1], width: box.width, height: box.height },
  };
  const words = lines.map((line, index) => (
    <span key={line}>
      {index > 0 && <br />}
      <span>{line}</span>
    </span>
  ));
  if (!target) return <span {...own}>{words}</span>;
  return (
    <button
      type="button"
      tabIndex={-1}
      {...own}
      {...ahead(target)}
      aria-current={current ? 'true' : undefined}
      onClick={() => {
        onSelect(target);
      }}
    >
      {words}
    </button>
  );
}

/** After zooming out by more levels than this, names that were placed before would lie on each other: they wait for a rest. */
const CROWDED = 0.35;

interface Item {
  readonly element: HTMLElement;
  readonly point: SheetPoint;
  /** Where it was placed on the screen. */
  readonly anchor: ScreenPoint;
}

/** Places of the page made at build are in the browser's steps of a pixel; the atlas keeps them as they are. */
const A_STEP = 0.05;

/**
 * Where an item is at rest. By its edges and not by a transform, as the page made at build has it: browsers blur what a transform
 * puts between two pixels, and know how to draw everything else there.
 */
function standAt({ element, anchor }: Item, point: ScreenPoint): void {
  const isPlaced = Math.hypot(anchor[0] - point[0], anchor[1] - point[1]) < A_STEP;
  const [x, y] = isPlaced ? anchor : point;
  Object.assign(element.style, { left: `${String(x)}px`, top: `${String(y)}px`, transform: 'none' });
}

/** Where an item is in one step of a move. */
function moveTo({ element }: Item, point: ScreenPoint): void {
  Object.assign(element.style, { left: '0', top: '0', transform: at(point) });
}

export const Overlay = memo(function Overlay({ placement, feed, viewport, hover, current, onSelect }: OverlayProps) {
  const items = useRef(new Map<string, Item>());

  const layer = useRef<HTMLDivElement>(null);
  useIntact(layer);
  /** The camera that the items stand for: another one of the same scale is shown by moving the layer. */
  const from = useRef<SheetCamera | null>(null);
  /** The zoom that the items were placed for. */
  const placedAt = useRef(0);

  const put = (camera: SheetCamera, phase: CameraPhase): void => {
    from.current = camera;
    layer.current?.toggleAttribute('data-crowded', camera.zoom < placedAt.current - CROWDED);
    const place = phase === 'moving' ? moveTo : standAt;
    for (const item of items.current.values()) place(item, project(camera, viewport, item.point));
    layer.current?.style.setProperty('transform', 'none');
  };
  const follow = (camera: SheetCamera, phase: CameraPhase): void => {
    const { current } = from;
    if (phase === 'moving' && current?.zoom === camera.zoom && current.bearing === camera.bearing)
      layer.current?.style.setProperty('transform', at(shiftOf(current, camera)));
    else put(camera, phase);
  };
  useLayoutEffect(() => {
    if (!feed.current) return;
    if (feed.phase === 'resting') placedAt.current = feed.current.zoom;
    put(feed.current, feed.phase);
  });
  useEffect(() => feed.subscribe(follow));

  const keep = (key: string, point: SheetPoint, anchor: ScreenPoint) => (element: HTMLElement | null) => {
    if (element) items.current.set(key, { element, point, anchor });
    else items.current.delete(key);
  };

  return (
    <div className="overlay" ref={layer}>
      {placement.names.map((placed) => (
        <div
          className="overlay-item"
          key={placed.area.id}
          ref={keep(placed.area.id, placed.area.labelPoint, placed.anchor)}
        >
          <Name placed={placed} current={sameSelection(placed.area.target, current)} onSelect={onSelect} />
        </div>
      ))}
      {placement.marks.map((placed) => (
        <div
          className="overlay-item"
          key={placed.place.key}
          ref={keep(placed.place.key, placed.place.point, placed.anchor)}
        >
          <Mark
            placed={placed}
            hover={hover}
            current={sameSelection(placed.place.target, current)}
            onSelect={onSelect}
          />
        </div>
      ))}
    </div>
  );
});
