/** A role added to the table of marks appears everywhere. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { markShapes } from '../../../src/draw/marks';
import { SearchSymbol } from '../../../src/explore/search/SearchOption';
import { marksCss } from '../../../src/scene/build/marks-css';
import { legendMarks } from '../../../src/scene/legend';
import { MARKS, type MarkLook, type MarkTable, type PlaceRole } from '../../../src/scene/mark-table';
import { placement, type Measure } from '../../../src/scene/placement/placement';
import type { ScenePlace } from '../../../src/scene/scene-types';
import { labelStyles, palettes } from '../../../src/ui/tokens';
import { readJson } from '../support/files';
import { LANGUAGES } from '../../../src/view/view';

const lighthouse: MarkLook = {
  kinds: ['chair'],
  shape: 'square',
  radius: [8, 15],
  fill: 'human',
  edge: 'ink',
  edgeWidth: [3, 5],
  halo: 4,
  label: 'office',
  rank: 3,
  legend: 17,
};
const role = 'lighthouse' as string as PlaceRole;
const table: MarkTable = { ...MARKS, [role]: lighthouse };

const measure: Measure = (text, style) => text.length * labelStyles[style].size;

const placed = (tone: ScenePlace['tone']) => {
  const place: ScenePlace = {
    key: 'lighthouse:1',
    role,
    tone,
    target: { kind: 'chair', id: '1' },
    point: [0.5, 0.5],
    label: 'Fastnet',
    name: 'Fastnet',
    minZoom: 0,
    members: [],
  };
  const { marks } = placement({
    scene: { areas: [], places: [place], matching: [], shown: 0 },
    camera: { x: 0.5, y: 0.5, zoom: 1, bearing: 0 },
    viewport: { width: 600, height: 400 },
    obstacles: [],
    measure,
    table,
  });
  return marks[0]!;
};

describe('a mark that is in the table', () => {
  it('is placed with its radius, and its name written in its style', () => {
    const [plain, selected] = [placed('plain'), placed('selected')];
    expect([plain.radius, selected.radius]).toEqual([8, 15]);
    expect(plain.look.label).toBe('office');
    expect(plain.candidate.label).toMatchObject({ width: 7 * 12, height: 15 });
  });

  it('is in the legend, in its place', () => {
    expect(legendMarks(table)).toEqual([...legendMarks(), role]);
    expect(legendMarks({ ...table, [role]: { ...lighthouse, legend: null } })).toEqual(legendMarks());
  });

  it('is in the style sheet, with what its tones change', () => {
    const css = marksCss(table).replace(/\s+/g, ' ');
    const [, added] = css.split(marksCss().replace(/\s+/g, ' '));
    expect(added).toBe(
      `[data-role='lighthouse'] { --mark-fill: var(--human); --mark-line: var(--ink); --mark-line-width: 3px; ` +
        `--mark-line-style: solid; --mark-paper: var(--ink); --mark-rim: 3px; --mark-key: 17px; } ` +
        `[data-role='lighthouse'][data-tone='selected'] { --mark-line-width: 5px; --mark-around: 0 0 0 4px var(--outline); } `,
    );
  });

  it('has a stroke through it where it is over, as a mark and not as a row of a list', () => {
    const css = marksCss({ ...table, [role]: { ...lighthouse, time: 'over' } });
    expect(css).toContain("[data-role='lighthouse'][data-shape]::before {\ncontent: '';");
    expect(marksCss(table)).not.toContain("[data-role='lighthouse'][data-shape]");
  });

  it('is drawn in its shape and colours', () => {
    const { look, candidate } = placed('plain');
    const palette = palettes.dark;
    const [shape] = markShapes(look, 'plain', candidate.mark, { edge: 6.5, through: 8 }, palette);
    const [disc] = markShapes(MARKS.operation, 'plain', candidate.mark, { edge: 6.5, through: 8 }, palette);
    expect(shape).toMatchObject({
      kind: 'path',
      fill: palette.human,
      stroke: { colour: palette.ink, width: 3 },
    });
    expect(disc?.kind).toBe('circle');
  });

  it('is shown beside search results of its kind', () => {
    const symbol = (marks: MarkTable): string =>
      renderToStaticMarkup(createElement(SearchSymbol, { kind: 'chair', table: marks }));
    expect(symbol(table)).toContain('data-role="lighthouse" data-shape="square"');
    expect(symbol(MARKS)).not.toContain('data-role');
  });
});

it.each(LANGUAGES)('every mark of the legend is explained in %s', (lang) => {
  const { legend } = readJson(`src/locales/${lang}/ui.json`) as { legend: Record<string, string> };
  expect(legendMarks().filter((known) => !legend[known])).toEqual([]);
});
