/** The SVG base: areas and lines drawn by the browser itself where WebGL is missing, lost or still loading. */
import { memo, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { onceEach } from '../content/once-each';
import { layersOf, sheetLines, type Layer, type LayerPath } from '../draw/layers';
import { setWidths } from '../draw/live-widths';
import { fillOf, transformOf } from '../draw/paint';
import { FINEST, linesPath, ringsPath } from '../draw/path';
import type { SheetPart } from '../draw/values';
import type { Geography } from '../geography/geography';
import { zoomLimits, type SheetCamera, type Viewport } from '../scene/camera';
import type { CameraFeed, CameraPhase } from '../scene/camera-feed';
import { areaPointed, type HoverFeed } from '../scene/hover-feed';
import type { Scene } from '../scene/scene-types';
import type { Palette } from '../ui/tokens';
import { useIntact } from '../ui/use-intact';
import { isExact, marginOf, moved, reaches } from './drawn';
import './picture.css';
import { useNear } from './use-near';

interface PictureBaseProps {
  readonly scene: Scene;
  /** For views of all of the sheet. */
  readonly whole: Geography;
  /** For closer views. */
  readonly geography: Geography;
  readonly feed: CameraFeed;
  readonly viewport: Viewport;
  readonly palette: Palette;
  readonly hover: HoverFeed;
  /** False while another base covers it: it is kept, but hidden and not moved. */
  readonly shown: boolean;
  /** It is on the screen for the first time. */
  onDrawn: () => void;
}

const classOf = (part: SheetPart): string => `picture-${part}`;

/** Kept, so that its paths need not be written anew whenever the camera comes out again. */
const wholeSheet = onceEach((geography: Geography) => sheetLines(geography, null));

const written = new WeakMap<object, string>();

/** Path data of lines or of one line, cached. */
function pathOf<Lines extends object>(lines: Lines, write: (lines: Lines) => string): string {
  const d = written.get(lines) ?? write(lines);
  written.set(lines, d);
  return d;
}

interface Hoverable {
  readonly palette: Palette;
  readonly hover: HoverFeed;
}

/** Each subscribes to the pointer itself, so that a pointer that moves on renders only two of them. */
const Rings = memo(function Rings({ lines, area, fill, palette, hover }: LayerPath & Hoverable) {
  const d = pathOf(lines, (rings) => ringsPath(rings, FINEST));
  const hovered = useStore(hover, (pointed) => areaPointed(pointed) === area?.id);
  const colour = area && hovered ? fillOf(area, palette, true) : fill;
  return (
    <path data-area={area?.id} data-role={area?.role} data-tone={area?.tone} d={d} fill={colour} stroke={colour} />
  );
});

/**
 * A path for each line, so that lines out of view can be left out; a browser without a GPU paints every path in each small tile.
 */
const Lines = memo(function Lines({ lines }: Pick<LayerPath, 'lines'>) {
  return lines.map((line, index) => <path key={index} d={pathOf(line, (one) => linesPath([one], FINEST))} />);
});

function LayerGroup({ part, closed, stroke, paths, palette, hover }: Layer & Hoverable) {
  return (
    <g
      className={classOf(part)}
      fill="none"
      fillRule="evenodd"
      stroke={stroke.colour}
      strokeWidth={stroke.width}
      strokeLinejoin={stroke.join}
      strokeLinecap={stroke.cap}
      strokeMiterlimit={stroke.miterLimit}
    >
      {paths.map((path, index) => {
        const key = path.area?.id ?? index;
        return closed ? (
          <Rings key={key} {...path} palette={palette} hover={hover} />
        ) : (
          <Lines key={key} lines={path.lines} />
        );
      })}
    </g>
  );
}

export function PictureBase(props: PictureBaseProps) {
  const { scene, whole, geography, feed, viewport, palette, hover, shown, onDrawn } = props;
  const element = useRef<SVGSVGElement>(null);
  // Areas are rendered only when they change, so a removed one has to be noticed here.
  useIntact(element, (picture) => picture.querySelectorAll('[data-area]').length >= scene.areas.length);
  const sheet = useRef<SVGGElement>(null);
  const [near, cutNear] = useNear(viewport);
  const drawn = near ? geography : whole;
  const lines = useMemo(() => (near ? sheetLines(drawn, near) : wholeSheet(drawn)), [drawn, near]);

  useLayoutEffect(() => {
    if (!shown) return;
    /** The camera that it is drawn for: another one is shown by moving the whole. */
    let from: SheetCamera | null = null;
    const draw = (camera: SheetCamera): void => {
      from = camera;
      sheet.current?.setAttribute('transform', transformOf(camera, FINEST, [0, 0]));
      setWidths((part) => sheet.current?.querySelector(`.${classOf(part)}`), camera.zoom);
    };
    const follow = (camera: SheetCamera, phase: CameraPhase): void => {
      const stands =
        from !== null &&
        (phase === 'moving'
          ? reaches(from, camera, viewport)
          : isExact(from, camera, viewport, Math.max(1, window.devicePixelRatio)));
      if (!stands) draw(camera);
      if (!stands || phase === 'resting') cutNear(camera, phase);
      element.current?.style.setProperty('transform', moved(from ?? camera, camera));
    };
    if (feed.current) follow(feed.current, feed.phase);
    return feed.subscribe(follow);
  }, [feed, viewport, shown, cutNear]);

  useEffect(onDrawn, [onDrawn]);

  const [right, down] = marginOf(viewport);
  return (
    <svg
      ref={element}
      className="picture"
      // It has no words: another language of the page need not lay out its paths anew.
      lang=""
      data-shown={shown}
      aria-hidden="true"
      focusable="false"
      style={{ left: -right, top: -down, width: viewport.width + 2 * right, height: viewport.height + 2 * down }}
    >
      <rect width="100%" height="100%" fill={palette.sea} />
      {/* The origin is the middle of the canvas, whatever its size. */}
      <svg x="50%" y="50%" overflow="visible">
        <g ref={sheet}>
          {/* Of any zoom: the widths follow the camera between renders. */}
          {layersOf(scene, lines, palette, zoomLimits.min).map((layer) => (
            <LayerGroup key={layer.part} {...layer} palette={palette} hover={hover} />
          ))}
        </g>
      </svg>
    </svg>
  );
}
