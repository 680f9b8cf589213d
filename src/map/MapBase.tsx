/** The WebGL base: MapLibre draws areas and lines, and nothing else. The stage owns the camera and the pointer. */
import { useEffect, useRef, useState } from 'react';
import { Map as MapLibreMap } from 'react-map-gl/maplibre';
import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import type { Geography } from '../geography/geography';
import type { CameraFeed } from '../scene/camera-feed';
import type { HoverFeed } from '../scene/hover-feed';
import type { Scene } from '../scene/scene-types';
import type { Palette } from '../ui/tokens';
import { useIntact } from '../ui/use-intact';
import './map.css';
import { MapLayers } from './MapLayers';
import { AREAS } from './sources';
import { useDeadline } from './use-deadline';
import { toldAlways, toldAtRest, type MapDrawing, type ToldMap } from './drawing';
import { cameraOptions, useAreaStates, useChangedLayers, useFollowedCamera, useHoveredArea } from './use-map';

export { workerIsServed } from './worker';

export interface MapBaseProps {
  readonly scene: Scene;
  readonly geography: Geography;
  readonly feed: CameraFeed;
  readonly palette: Palette;
  readonly hover: HoverFeed;
  readonly drawing: MapDrawing;
  /** The first complete picture is on the screen. */
  onDrawn: () => void;
  /** A map that makes no progress for so many milliseconds before it has drawn is late. */
  readonly patience: number;
  /** MapLibre could not be started, or reports an error. */
  onFailed: () => void;
  /** It was started, but does not draw. */
  onLate: () => void;
  /** The browser took the canvas's context away: what was drawn is gone. */
  onLost: () => void;
}

const EMPTY_STYLE: StyleSpecification = { version: 8, sources: {}, layers: [] };

export function MapBase({
  scene,
  geography,
  feed,
  palette,
  hover,
  drawing,
  patience,
  onDrawn,
  onFailed,
  onLate,
  onLost,
}: MapBaseProps) {
  const element = useRef<HTMLDivElement>(null);
  useIntact(element);
  /** Null until it has loaded. */
  const [told, setTold] = useState<ToldMap | null>(null);
  const [drawn, setDrawn] = useState(false);
  const [answered, setAnswered] = useState(false);
  const hasMoved = useDeadline(!drawn, patience, onLate);

  useEffect(() => {
    const around = element.current;
    // In the capture phase, so that it works for a canvas that MapLibre creates later, and before MapLibre's own handler.
    around?.addEventListener('webglcontextlost', onLost, true);
    return () => {
      around?.removeEventListener('webglcontextlost', onLost, true);
    };
  }, [onLost]);

  useEffect(() => told?.stop, [told]);
  useFollowedCamera(told, feed);
  useAreaStates(told, scene);
  useChangedLayers(told, geography, palette);
  useHoveredArea(told, hover);

  const toldOf = (map: MapLibre): ToldMap =>
    drawing === 'always'
      ? toldAlways(map)
      : toldAtRest(map, feed, (behind) => {
          element.current?.toggleAttribute('data-behind', behind);
        });

  return (
    <div ref={element} className="map-base" data-drawn={drawn} aria-hidden="true">
      <MapLibreMap
        mapStyle={EMPTY_STYLE}
        {...(feed.current && {
          initialViewState: {
            longitude: cameraOptions(feed.current).center[0],
            latitude: cameraOptions(feed.current).center[1],
            zoom: feed.current.zoom,
            bearing: feed.current.bearing,
          },
        })}
        interactive={false}
        attributionControl={false}
        renderWorldCopies={false}
        fadeDuration={0}
        // The stage keeps the camera on the sheet; MapLibre's own limits would make it differ from the overlay.
        transformConstrain={(center, zoom) => ({ center, zoom })}
        minZoom={-2}
        maxZoom={14}
        onLoad={({ target }) => {
          setTold(toldOf(target));
        }}
        onSourceData={(event) => {
          // Content can only come from the worker.
          if (event.sourceDataType !== 'content' && !event.tile) return;
          hasMoved();
          if (event.sourceId === AREAS) setAnswered(true);
        }}
        onIdle={() => {
          // A blank map is also idle; and it takes over at rest.
          if (!told || !answered || drawn || feed.phase === 'moving') return;
          setDrawn(true);
          onDrawn();
        }}
        onError={onFailed}
      >
        <MapLayers geography={geography} palette={palette} />
      </MapLibreMap>
    </div>
  );
}
