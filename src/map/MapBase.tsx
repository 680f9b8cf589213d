/** The WebGL base: MapLibre draws areas and lines, and nothing else. The stage owns the camera and the pointer. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { Layer, Map as MapLibreMap, Source, type MapRef } from 'react-map-gl/maplibre';
import type { StyleSpecification } from 'maplibre-gl';
import type { Geography } from '../geography/geography';
import { toMapLibre } from '../geography/sheet';
import type { SheetCamera } from '../scene/camera';
import type { CameraFeed } from '../scene/camera-feed';
import type { Scene } from '../scene/scene';
import type { Palette } from '../ui/tokens';
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
import './worker';

export interface MapBaseProps {
  readonly scene: Scene;
  readonly geography: Geography;
  readonly feed: CameraFeed;
  readonly palette: Palette;
  /** Id of the area under the pointer. */
  readonly hovered: string | null;
  /** The first whole picture stands on the screen. */
  onDrawn: () => void;
  /** MapLibre could not be started or lost its context. */
  onFailed: (error: Error) => void;
}

const EMPTY_STYLE: StyleSpecification = { version: 8, sources: {}, layers: [] };
const AREAS = 'areas';
/** Deeper tiles than this add nothing: the finest geometry is good to about a kilometre. */
const DEEPEST_TILE = 8;

function cameraOptions(camera: SheetCamera): { center: [number, number]; zoom: number; bearing: number } {
  return { center: toMapLibre([camera.x, camera.y]), zoom: camera.zoom, bearing: camera.bearing };
}

export function MapBase({ scene, geography, feed, palette, hovered, onDrawn, onFailed }: MapBaseProps) {
  const mapRef = useRef<MapRef>(null);
  const [loaded, setLoaded] = useState(false);
  const [drawn, setDrawn] = useState(false);
  const areas = useMemo(() => areasSource(geography), [geography]);
  const lines = useMemo(() => linesSource(geography, 'border'), [geography]);
  const territoryLines = useMemo(() => linesSource(geography, 'territory-border'), [geography]);
  const grid = useMemo(() => graticuleSource(), []);

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
    if (!map || !loaded || hovered === null) return;
    map.setFeatureState({ source: AREAS, id: hovered }, { hovered: true });
    return () => {
      map.setFeatureState({ source: AREAS, id: hovered }, { hovered: false });
    };
  }, [hovered, loaded]);

  return (
    <div className="map-base" data-drawn={drawn} aria-hidden="true">
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
        onIdle={() => {
          if (!loaded || drawn) return;
          setDrawn(true);
          onDrawn();
        }}
        onError={({ error }) => {
          onFailed(error);
        }}
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
