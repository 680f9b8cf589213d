/** The same map drawn in the page with d3: a path for each area, marks and names, a panel at a click, a drag by d3-zoom. */
import { geoIdentity, geoPath } from 'd3-geo';
import { select } from 'd3-selection';
import { zoom, type D3ZoomEvent } from 'd3-zoom';
import coarseUrl from '../../../../src/geography/data/coarse.topo.json?url';
import { parseGeography } from '../../../../src/geography/geography';
import { drawing } from 'virtual:bench-drawing';
import '../plain.css';
import './d3.css';

const { areas, marks, names, sea, border, corner, scale } = drawing;
const panel = select('aside');

function open(subject: string, name: string): void {
  panel.text(name).attr('data-subject', subject).attr('hidden', null);
}

const geography = parseGeography(await (await fetch(coarseUrl)).json());
const path = geoPath(geoIdentity().scale(scale).translate([corner[0], corner[1]])).digits(1);
const svg = select<SVGSVGElement, unknown>('svg').style('background', sea);
const all = svg.append('g');
for (const { id, polygons } of geography.areas.values()) {
  const coordinates = polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y])));
  all
    .append('path')
    .attr('d', path({ type: 'MultiPolygon', coordinates }))
    .attr('fill', areas[id]?.fill ?? sea)
    .attr('fill-rule', 'evenodd')
    .on('click', () => {
      open(`area:${id}`, areas[id]?.name ?? id);
    });
}
const lines = geography.lines.map(({ coordinates }) => coordinates.map(([x, y]) => [x, y]));
all
  .append('path')
  .attr('d', path({ type: 'MultiLineString', coordinates: lines }))
  .attr('fill', 'none')
  .attr('stroke', border)
  .attr('pointer-events', 'none');
for (const { text, at, size } of names) {
  all
    .append('text')
    .attr('x', at[0])
    .attr('y', at[1])
    .attr('font-size', size)
    .attr('pointer-events', 'none')
    .text(text);
}
for (const { id, name, at, fill, edge } of marks) {
  all
    .append('circle')
    .attr('data-mark', id)
    .attr('cx', at[0])
    .attr('cy', at[1])
    .attr('r', 6)
    .attr('fill', fill)
    .attr('stroke', edge)
    .on('click', () => {
      open(id, name);
    });
}
svg.call(
  zoom<SVGSVGElement, unknown>().on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
    all.attr('transform', transform.toString());
  }),
);
document.documentElement.dataset.base = 'picture';
