/** A printed view: the map as a picture of its own, and everything that scrolls on the screen in full. */
import { readFileSync } from 'node:fs';
import { toSheet } from '../../src/geography/sheet';
import { content, operationName, say } from './driver/known';
import { eventually, expect, test } from './driver/atlas-test';

const active = content.operations.filter(({ status }) => status === 'active');

interface Topology {
  readonly transform: { readonly scale: readonly [number, number] };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: {
    readonly areas: { readonly geometries: readonly { readonly id: string; readonly arcs: number[][][] }[] };
  };
}

/** Width of an area on the sheet, from the geometry file. */
function widthOf(id: string): number {
  const file = new URL('../../src/geography/data/coarse.topo.json', import.meta.url);
  const { transform, arcs, objects } = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  const own = objects.areas.geometries.find((area) => area.id === id)?.arcs.flat(2) ?? [];
  const xs = own.flatMap((arc) => {
    let x = 0;
    return (arcs[arc < 0 ? ~arc : arc] ?? []).map(([step]) => (x += step) * transform.scale[0]);
  });
  return Math.max(...xs) - Math.min(...xs);
}

test('an operation is printed whole: the picture with its notes, the panel unfolded, nothing to press', async ({
  atlas,
}) => {
  await atlas.open({ lang: 'fr', select: 'operation:mission-to-moldova', scheme: 'dark' });
  await eventually(() => atlas.panel()).toBe(operationName('fr', 'mission-to-moldova'));

  const paper = await atlas.page.printout.look([
    '.printing svg',
    '.panel-sources li',
    'button.button',
    '.stage-map',
    '.legend',
  ]);

  expect(paper.cut).toEqual([]);
  for (const key of ['legend.boundaries', 'legend.independent', 'notes.unscr-1244'])
    expect(paper.text).toContain(say('fr', key).replace(/\s+/g, ' '));
  expect(paper.text).toContain('lang=fr');
  expect(paper.counts['.printing svg']).toBeGreaterThan(0);
  expect(paper.counts['.panel-sources li']).toBe(
    Object.keys(active.find(({ id }) => id === 'mission-to-moldova')?.sources ?? {}).length,
  );
  expect(paper.counts).toMatchObject({ 'button.button': 0, '.stage-map': 0, '.legend': 0 });
});

test('on paper the marks are at their places, also where MapLibre draws on the screen @map', async ({ atlas }) => {
  await atlas.open('?region=central-asia');
  await eventually(() => atlas.panel()).toBe(say('en', 'overview.heading'));

  const paper = await atlas.page.printout.look([]);
  expect(paper.cut).toEqual([]);

  const there = active.filter(({ region }) => region === 'central-asia');
  const places = there.map(({ id, headquarters }) => [`operation:${id}`, toSheet(headquarters.position)] as const);
  const area = { id: 'KG', width: widthOf('KG') };
  const distances = Object.values(await atlas.page.printout.distances(area, Object.fromEntries(places)));
  expect(distances).toHaveLength(there.length);
  for (const { dot } of distances) expect(dot).toBeLessThan(2);
  expect(distances.filter(({ mark }) => mark < 2).length).toBeGreaterThanOrEqual(3);
});

test('the list is printed with all its rows', async ({ atlas }) => {
  await atlas.open();
  await atlas.button('tools.list');
  await atlas.page.waitFor('.list-table');

  const paper = await atlas.page.printout.look(['.list-table tbody tr', '.panel']);

  expect(paper.cut).toEqual([]);
  expect(paper.counts['.list-table tbody tr']).toBe(active.length + content.states.length + content.partners.length);
  expect(paper.counts['.panel']).toBe(0);
});

test('the matrix is printed with all its rows and columns', async ({ atlas }) => {
  await atlas.open();
  await atlas.button('tools.matrix');
  await atlas.page.waitFor('.matrix');

  const paper = await atlas.page.printout.look(['.matrix tbody tr', '.matrix-theme:not(.matrix-count)']);

  expect(paper.counts).toEqual({
    '.matrix tbody tr': active.length,
    '.matrix-theme:not(.matrix-count)': content.themes.length,
  });
  expect(paper.cut).toEqual([]);
});

test('the matrix with what its marks mean is one page, after that of the map', async ({ atlas, page }) => {
  await atlas.open({ lang: 'ru' });
  await atlas.button('tools.matrix');
  await atlas.page.waitFor('.matrix');

  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
});
