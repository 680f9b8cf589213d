/** A browser's translator replaces texts while they change: nothing breaks, and no text of the previous view stays. */
import { LANGUAGES, type Language } from '../../src/view/view';
import type { Atlas } from './driver/atlas';
import type { Link } from './driver/link';
import { eventually, expect, test } from './driver/atlas-test';
import { content } from './driver/known';

/** One of each kind of view, and changes that leave most of a panel unchanged. */
const views: readonly Link[] = [
  { select: 'state:CA' },
  { select: 'state:KG' },
  { select: 'operation:mission-to-moldova' },
  { select: 'operation:mission-to-moldova', year: '1980' },
  { select: 'operation:special-monitoring-mission-to-ukraine' },
  { select: 'partner:JP' },
  { select: 'office:prizren' },
  { select: 'institution:odihr' },
  { select: 'format:geneva-international-discussions' },
  { select: 'theme:policing' },
  { select: 'theme:border-management' },
  { select: 'chair:2025' },
  { year: '1975', status: 'all' },
  { theme: 'policing,trafficking' },
  {},
];

/** All texts: panel, caption of the year, filter, names on the map. */
async function words(atlas: Atlas): Promise<readonly string[]> {
  const said = await atlas.page.pick([
    ['aside', 'text'],
    ['.explore', 'text'],
    ['.page-bottom', 'text'],
    ['.overlay-label', 'text'],
    ['.over', 'text'],
  ]);
  return said.flat();
}

async function walk(translated: Atlas, untouched: Atlas, lang: Language, through: readonly Link[]): Promise<void> {
  for (const atlas of [translated, untouched]) await atlas.open({ lang });
  await translated.page.translated();
  for (const view of through) {
    const link = typeof view === 'string' ? view : { lang, ...view };
    await untouched.jump(link);
    await untouched.page.still('aside, .overlay-label');
    await translated.jump(link);
    await translated.page.still('aside, .overlay-label');
    await eventually(() => words(translated), JSON.stringify(link)).toEqual(await words(untouched));
  }
  // The dialogs over the map, once all of them is there.
  for (const key of ['tools.list', 'tools.matrix', 'tools.about']) {
    for (const atlas of [translated, untouched]) {
      await atlas.button(key);
      await atlas.page.waitFor('.over .downloads, .about');
    }
    await eventually(() => words(translated), key).toEqual(await words(untouched));
    for (const atlas of [translated, untouched]) await atlas.uncover();
  }
}

test('a page that a translator rewrites says the same as an untouched one', async ({ atlas, anotherReader }) => {
  await walk(atlas, await anotherReader(), 'en', views.slice(1, 6));
});

test('a translator leaves names in other languages, the name of the atlas and a citation as they are', async ({
  atlas,
}) => {
  const named = content.operations.find(({ localNames }) => localNames.length > 0);
  await atlas.open({ select: `operation:${named?.id ?? ''}` });
  await atlas.page.waitFor('.panel-local');
  await atlas.button('cite.cite');
  await atlas.page.translated();
  for (const kept of ['.panel-local [lang]', 'main h1', '.explore-name', '.panel-citation p']) {
    expect((await atlas.page.see(kept)).length, kept).toBeGreaterThan(0);
    expect(await atlas.page.see(`${kept} font`), kept).toEqual([]);
  }
  // Each language keeps its own name in the choice of language.
  const choice = await atlas.page.attributes('option[lang]', 'translate');
  expect(choice).toEqual(LANGUAGES.map(() => 'no'));
});

for (const lang of ['fr', 'ru', 'de'] as const) {
  test(`a page that a translator rewrites says the same as an untouched one in every kind of view, in ${lang} @more`, async ({
    atlas,
    anotherReader,
  }) => {
    await walk(atlas, await anotherReader(), lang, views);
  });
}
