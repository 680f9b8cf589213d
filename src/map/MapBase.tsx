/** The WebGL base: MapLibre draws areas and lines, and nothing else. The stage owns the camera and the pointer. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { Layer, Map as MapLibreMap, Source, type MapRef } from 'react-map-gl/maplibre';
import type { StyleSpecification } from 'maplibre-gl';
import type { Geography } from '../geography/geography';
import { toMapLibre } from '../geography/sheet';
import type { SheetCamera } from '../scene/camera';
import type { CameraFeed } from '../scene/camera-feed';
import { areaPointed, type HoverFeed } from '../scene/hover-feed';
import type { Scene } from '../scene/scene-types';
import type { Palette } from '../ui/tokens';
import { useIntact } from '../ui/use-intact';
import './map.css';
import {
  areaFill,
  areaOutline,
  borderPaint,
  graticulePaint,
  territoryBorderPaint,
  territoryCasingPaint,
} from './paint';
import { areasSource, graticuleSource, linesSource } from './sources';
import { useDeadline } from './use-deadline';

export { workerIsServed } from './worker';

export interface MapBaseProps {
  readonly scene: Scene;
  readonly geography: Geography;
  readonly feed: CameraFeed;
  readonly palette: Palette;
  readonly hover: HoverFeed;
  /** The first whole picture stands on the screen. */
  onDrawn: () => void;
  /** A map that shows no sign of life for so many milliseconds before it has drawn is late. */
  readonly patience: number;
  /** MapLibre could not be started, or says that something is wrong. */
  onFailed: () => void;
  /** It was started, but does not draw. */
  onLate: () => void;
  /** The browser took the canvas's context away: what was drawn is gone. */
  onLost: () => void;
}

const EMPTY_STYLE: StyleSpecification = { version: 8, sources: {}, layers: [] };
const AREAS = 'areas';
/** Deeper tiles than this add nothing: the finest geometry is good to about a kilometre. */
const DEEPEST_TILE = 8;

function cameraOptions(camera: SheetCamera): { center: [number, number]; zoom: number; bearing: number } {
  return { center: toMapLibre([camera.x, camera.y]), zoom: camera.zoom, bearing: camera.bearing };
}

export function MapBase({
  scene,
  geography,
  feed,
  palette,
  hover,
  patience,
  onDrawn,
  onFailed,
  onLate,
  onLost,
}: MapBaseProps) {
  const element = useRef<HTMLDivElement>(null);
  useIntact(element);
  const mapRef = useRef<MapRef>(null);
  const [loaded, setLoaded] = useState(false);
  const [drawn, setDrawn] = useState(false);
  const [answered, setAnswered] = useState(false);
  const hasMoved = useDeadline(!drawn, patience, onLate);
  const areas = useMemo(() => areasSource(geography), [geography]);
  const lines = useMemo(() => linesSource(geography, 'border'), [geography]);
  const territoryLines = useMemo(() => linesSource(geography, 'territory-border'), [geography]);
  const grid = useMemo(() => graticuleSource(), []);

  useEffect(() => {
    const around = element.current;
    // On its way down to the canvas, so that it is heard whenever MapLibre makes that, and before MapLibre acts on it.
    around?.addEventListener('webglcontextlost', onLost, true);
    return () => {
      around?.removeEventListener('webglcontextlost', onLost, true);
    };
  }, [onLost]);

  useEffect(() => {
    const map = mapRef.current?.getMap();
    if (!map || !loaded) return;
    const follow = (camera: SheetCamera): void => {
      map.jumpTo(cameraOptions(camera));
      // In the same frame as the overlay, so that marks and land never part.
      map.redraw();
    };
    if (feed.current) follow(feed.current);
    return feed.subscribe(follow);
  }, [feed, loaded]);

  useEffect(() => {
    const map = mapRef.current?.getMap();
    if (!map || !loaded) return;
    for (const { id, role, tone } of scene.areas) map.setFeatureState({ source: AREAS, id }, { role, tone });
  }, [scene, loaded]);

  useEffect(() => {
    const map = mapRef.current?.getMap();
    if (!map || !loaded) return;
    let shown: string | null = null;
    const show = (area: string | null): void => {
      if (area === shown) return;
      if (shown !== null) map.setFeatureState({ source: AREAS, id: shown }, { hovered: false });
      if (area !== null) map.setFeatureState({ source: AREAS, id: area }, { hovered: true });
      shown = area;
    };
    show(areaPointed(hover.getState()));
    return hover.subscribe((pointed) => {
      show(areaPointed(pointed));
    });
  }, [hover, loaded]);

  return (
    <div ref={element} className="map-base" data-drawn={drawn} aria-hidden="true">
      <MapLibreMap
        ref={mapRef}
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
        // The stage keeps the camera on the sheet; MapLibre's own limits would part it from the overlay.
        transformConstrain={(center, zoom) => ({ center, zoom })}
        minZoom={-2}
        maxZoom={14}
        onLoad={() => {
          setLoaded(true);
        }}
        onSourceData={(event) => {
          // Only the worker can answer with content.
          if (event.sourceDataType !== 'content' && !event.tile) return;
          hasMoved();
          if (event.sourceId === AREAS) setAnswered(true);
        }}
        onIdle={() => {
          // A blank map is idle, too.
          if (!loaded || !answered || drawn) return;
          setDrawn(true);
          onDrawn();
        }}
        onError={onFailed}
      >
        <Layer id="sea" type="background" paint={{ 'background-color': palette.sea }} />
        <Source id="graticule" type="geojson" data={grid} maxzoom={DEEPEST_TILE}>
          <Layer id="graticule" type="line" paint={graticulePaint(palette)} />
        </Source>
        <Source id={AREAS} type="geojson" data={areas} promoteId="id" maxzoom={DEEPEST_TILE} tolerance={0.2}>
          <Layer id="areas" type="fill" paint={areaFill(palette)} />
        </Source>
        <Source id="lines" type="geojson" data={lines} maxzoom={DEEPEST_TILE} tolerance={0.2}>
          <Layer
            id="borders"
            type="line"
            layout={{ 'line-join': 'round', 'line-cap': 'round' }}
            paint={borderPaint(palette)}
          />
        </Source>
        <Layer id="outline" type="line" source={AREAS} layout={{ 'line-join': 'round' }} paint={areaOutline(palette)} />
        {/* Over the outline, so that no selection ever draws a solid line along a territory's boundary. */}
        <Source id="territory-lines" type="geojson" data={territoryLines} maxzoom={DEEPEST_TILE} tolerance={0.2}>
          <Layer id="territory-casing" type="line" paint={territoryCasingPaint(palette)} />
          <Layer id="territory-borders" type="line" paint={territoryBorderPaint(palette)} />
        </Source>
      </MapLibreMap>
    </div>
  );
}
