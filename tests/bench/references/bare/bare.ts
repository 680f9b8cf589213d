/** The smallest page that draws the map with plain MapLibre: areas, borders and marks, a panel at a click, its own drag. */
import { Map, Marker, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import coarseUrl from '../../../../src/geography/data/coarse.topo.json?url';
import { parseGeography } from '../../../../src/geography/geography';
import { unpack, type PackedCollection } from '../../../../src/map/packed';
import { areasSource, linesSource } from '../../../../src/map/sources';
import { drawing } from 'virtual:bench-drawing';
import '../plain.css';
import './bare.css';

setWorkerUrl(workerUrl);

const panel = document.querySelector('aside');

function open(subject: string, name: string): void {
  if (!panel) return;
  panel.textContent = name;
  panel.dataset.subject = subject;
  panel.hidden = false;
}

const { areas, marks, sea, border, center, zoom } = drawing;
const geography = parseGeography(await (await fetch(coarseUrl)).json());
/** As a page without a worker of its own gives it. */
const plain = ({ packed }: PackedCollection) => ({ type: 'FeatureCollection' as const, features: unpack(packed) });
const source = plain(areasSource(geography));
const map = new Map({
  container: 'map',
  center: [center[0], center[1]],
  zoom,
  renderWorldCopies: false,
  attributionControl: false,
  transformConstrain: (at, level) => ({ center: at, zoom: level }),
  style: {
    version: 8,
    sources: {
      areas: {
        type: 'geojson',
        data: {
          ...source,
          features: source.features.map((feature) => ({
            ...feature,
            properties: { id: feature.properties?.id as unknown, ...areas[String(feature.properties?.id)] },
          })),
        },
      },
      borders: { type: 'geojson', data: plain(linesSource(geography, 'border')) },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': sea } },
      { id: 'areas', type: 'fill', source: 'areas', paint: { 'fill-color': ['get', 'fill'] } },
      { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': border, 'line-width': 1.4 } },
    ],
  },
});
map.on('click', 'areas', ({ features }) => {
  const [feature] = features ?? [];
  if (feature) open(`area:${String(feature.properties.id)}`, String(feature.properties.name));
});
for (const { id, name, place, fill, edge } of marks) {
  const element = document.createElement('div');
  element.className = 'mark';
  element.title = name;
  element.dataset.mark = id;
  Object.assign(element.style, { background: fill, borderColor: edge });
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    open(id, name);
  });
  new Marker({ element }).setLngLat([place[0], place[1]]).addTo(map);
}
void map.once('idle', () => {
  document.documentElement.dataset.base = 'map';
});
