import { describe, expect, it } from 'vitest';
import { widestMeasure } from '../support/widest-measure';
import type { PictureWords } from '../../../src/draw/caption';
import { picture } from '../../../src/draw/picture';
import { svgFile } from '../../../src/draw/svg-writer';
import { cameraFor, focusOf } from '../../../src/scene/focus';
import { scene as makeScene } from '../../../src/scene/scene';
import { palettes } from '../../../src/ui/tokens';
import { LANGUAGES, type Language, type View } from '../../../src/view/view';
import { readJson } from '../support/files';
import { content, coarse, viewOf, wordsIn } from '../support/world';
import { readSvg, type SvgElement } from './svg-file';

const slide = { width: 1280, height: 720 };
const page = { width: 800, height: 1130 };

const legendOf = (lang: Language): Readonly<Record<string, string>> =>
  (readJson(`src/locales/${lang}/ui.json`) as { legend: Record<string, string> }).legend;
const kosovoNote = (lang: Language): string =>
  (readJson(`src/locales/${lang}/ui.json`) as { notes: Record<string, string> }).notes['unscr-1244']!;

function saidIn(lang: Language): PictureWords {
  const legend = legendOf(lang);
  const row = <Role extends string>(role: Role) => [role, legend[role]!] as const;
  return {
    lang,
    title: 'A & B <Title>',
    areas: (['participating', 'host', 'partner', 'territory', 'context'] as const).map(row),
    marks: (['operation', 'office', 'closed-operation', 'programme', 'institution', 'format', 'ring'] as const).map(
      row,
    ),
    notes: [legend.boundaries!, kosovoNote(lang), legend.sovereignty!, legend.independent!],
    source: 'OSCE Atlas, https://example.org/atlas/?lang=en&select=operation:programme-office-in-bishkek&status=all',
  };
}

function drawn(patch: Partial<View> = {}, size = slide, lang: Language = 'en', scheme: 'light' | 'dark' = 'light') {
  const view = viewOf(patch);
  const words = wordsIn(lang);
  const scene = makeScene(view, content, coarse, words);
  const values = picture(scene, coarse, size, {
    camera: (map, free) => cameraFor(focusOf(view, 'whole-area', content, coarse)!, map, free),
    palette: palettes[scheme],
    measure: widestMeasure,
    words: saidIn(lang),
  });
  const file = svgFile(values, '');
  const elements = readSvg(file);
  return { values, file, elements, texts: elements.filter(({ name }) => name === 'text') };
}

/** Consecutive lines make one text. */
const joined = (texts: readonly SvgElement[]): string => spaced(texts.map(({ text }) => text).join(' '));
const spaced = (text: string): string => text.replace(/\s+/g, ' ');

describe('a picture', () => {
  it('is a file of its own: well-formed, sized, titled, without anything from elsewhere', () => {
    const { file, elements } = drawn();
    expect(elements[0]?.name).toBe('svg');
    expect(elements[0]?.attributes).toMatchObject({
      xmlns: 'http://www.w3.org/2000/svg',
      'xml:lang': 'en',
      width: '1280',
      height: '720',
      viewBox: '0 0 1280 720',
      role: 'img',
    });
    expect(elements[1]).toMatchObject({ name: 'title', text: 'A & B <Title>' });
    expect(file).not.toMatch(/<style|style=|class=|url\(|var\(|href|NaN|undefined/);
  });

  it('carries its fonts, if it is given any', () => {
    const file = svgFile(drawn().values, "@font-face{font-family:'A'}");
    expect(file).toContain("<style>@font-face{font-family:'A'}</style>");
  });

  it.each(LANGUAGES)('shows every operation with its mark, its city and the notes in full, in %s', (lang) => {
    const { elements, texts } = drawn({}, slide, lang);
    const marks = new Set(elements.map(({ attributes }) => attributes['data-mark']));
    const all = joined(texts);
    for (const { id, status } of content.operations) {
      expect(marks.has(`operation:${id}`), id).toBe(status === 'active');
      if (status === 'active') expect(all).toContain(wordsIn(lang).operations[id]!.city);
    }
    for (const note of saidIn(lang).notes) expect(all).toContain(spaced(note));
    expect(all.replace(/ /g, '')).toContain(saidIn(lang).source.replace(/ /g, ''));
  });

  it.each([
    ['a slide', slide],
    ['a page', page],
  ] as const)(
    'has room for all that it says on %s',
    (_, size) => {
      // The two that need most of it.
      for (const lang of ['de', 'ru'] as const) {
        // With every mark, the legend is at its longest.
        const texts = drawn({ status: 'all' }, size, lang).texts.filter(
          ({ attributes }) => attributes['font-size'] !== undefined,
        );
        const baselines = texts.map(({ attributes, at }) => at[1] + Number(attributes.y));
        expect(texts.length).toBeGreaterThan(15);
        // Title, legend and notes are below one another, and all are within the picture.
        const first = texts.findIndex(({ text }) => saidIn(lang).notes[0]!.startsWith(text) && text.length > 8);
        expect(Math.max(...baselines.slice(0, first))).toBeLessThan(baselines[first]! - 14);
        expect(Math.max(...baselines)).toBeLessThan(size.height - 16);
        for (const { text, at, attributes } of texts) {
          const right = at[0] + Number(attributes.x) + widestMeasure(text, 'ring');
          expect(right, text).toBeLessThan(size.width);
        }
      }
      // Everything twice: more to place than any real picture has.
    },
    30_000,
  );

  it('has a legend of what is on it, and of nothing else', () => {
    const legend = legendOf('en');
    const closed = joined(drawn({ status: 'all' }).texts);
    const active = joined(drawn().texts);
    expect(closed).toContain(legend['closed-operation']);
    expect(active).not.toContain(legend['closed-operation']);
    for (const role of ['participating', 'host', 'partner', 'territory', 'operation', 'institution'])
      expect(active).toContain(legend[role]);
  });

  it('sets off what is selected, and what the filter does not match', () => {
    const mark = (elements: readonly SvgElement[], id: string) =>
      elements.find(({ attributes }) => attributes['data-mark'] === `operation:${id}`)?.attributes;
    const bishkek = 'programme-office-in-bishkek';
    const plain = mark(drawn().elements, bishkek)!;
    const selected = mark(drawn({ selection: { kind: 'operation', id: bishkek } }).elements, bishkek)!;
    expect(Number(selected.r)).toBeGreaterThan(Number(plain.r));
    const dimmed = content.operations.find(
      ({ status, themes }) => status === 'active' && !themes.some(({ theme }) => theme === 'border-management'),
    )!;
    expect(mark(drawn({ themes: ['border-management'] }).elements, dimmed.id)?.fill).toBe(palettes.light.surface);
  });

  it('is painted in the colours of its scheme, words too', () => {
    const { elements, texts } = drawn({ selection: { kind: 'state', id: 'KZ' } }, slide, 'en', 'dark');
    expect(elements.some(({ name, attributes }) => name === 'rect' && attributes.fill === palettes.dark.sea)).toBe(
      true,
    );
    const own = texts.map(({ attributes }) => attributes.fill).filter((fill) => fill !== undefined);
    expect(new Set(own)).toEqual(new Set([palettes.dark.halo, palettes.dark.ink, palettes.dark.inkSoft]));
  });
});
