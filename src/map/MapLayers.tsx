/** Areas and lines as MapLibre layers, the lowest first. */
import { useMemo } from 'react';
import { Layer, Source } from 'react-map-gl/maplibre';
import type { Geography } from '../geography/geography';
import type { Palette } from '../ui/tokens';
import {
  areaPaint,
  borderPaint,
  graticulePaint,
  outlinePaint,
  territoryBorderPaint,
  territoryCasingPaint,
} from './paint';
import { AREAS, areasSource, graticuleSource, linesSource } from './sources';

/** Deeper tiles add nothing: the finest geometry is accurate to about a kilometre. */
const DEEPEST_TILE = 8;

interface MapLayersProps {
  readonly geography: Geography;
  readonly palette: Palette;
}

export function MapLayers({ geography, palette }: MapLayersProps) {
  const areas = useMemo(() => areasSource(geography), [geography]);
  const lines = useMemo(() => linesSource(geography, 'border'), [geography]);
  const territoryLines = useMemo(() => linesSource(geography, 'territory-border'), [geography]);
  const grid = useMemo(() => graticuleSource(), []);
  return (
    <>
      <Layer id="sea" type="background" paint={{ 'background-color': palette.sea }} />
      <Source id="graticule" type="geojson" data={grid} maxzoom={DEEPEST_TILE}>
        <Layer id="graticule" type="line" paint={graticulePaint(palette)} />
      </Source>
      <Source id={AREAS} type="geojson" data={areas} promoteId="id" maxzoom={DEEPEST_TILE} tolerance={0.2}>
        <Layer id="areas" type="fill" paint={areaPaint(palette)} />
      </Source>
      <Source id="lines" type="geojson" data={lines} maxzoom={DEEPEST_TILE} tolerance={0.2}>
        <Layer
          id="borders"
          type="line"
          layout={{ 'line-join': 'round', 'line-cap': 'round' }}
          paint={borderPaint(palette)}
        />
      </Source>
      <Layer id="outline" type="line" source={AREAS} layout={{ 'line-join': 'round' }} paint={outlinePaint(palette)} />
      {/* Over the outline, so that a selection never draws a solid line along a territory's boundary. */}
      <Source id="territory-lines" type="geojson" data={territoryLines} maxzoom={DEEPEST_TILE} tolerance={0.2}>
        <Layer id="territory-casing" type="line" paint={territoryCasingPaint(palette)} />
        <Layer id="territory-borders" type="line" paint={territoryBorderPaint(palette)} />
      </Source>
    </>
  );
}
