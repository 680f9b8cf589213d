/** Runs axe on every kind of view, the map included; violations of any impact fail. */
import { eventually, expect, phone, test } from './driver/atlas-test';
import type { Atlas } from './driver/atlas';
import { LANGUAGES, SCHEMES } from '../../src/view/view';

/** The link, and what to do there. */
interface View {
  readonly query: string;
  readonly then?: (atlas: Atlas) => Promise<void>;
}

const views: Readonly<Record<string, View>> = {
  overview: { query: '' },
  'a State': { query: 'select=state:KG' },
  'an operation': { query: 'select=operation:mission-to-moldova' },
  'a closed operation': { query: 'select=operation:mission-to-georgia&status=all' },
  'the mission in Kosovo': { query: 'select=operation:mission-in-kosovo' },
  'a Partner': { query: 'select=partner:JP' },
  'a theme': { query: 'select=theme:conflict-prevention' },
  'an institution': { query: 'select=institution:odihr' },
  'an office': { query: 'select=office:tiraspol' },
  'a format': { query: 'select=format:geneva-international-discussions' },
  'a partnership': { query: 'select=partnership:un-osce' },
  'a programme': { query: 'select=programme:support-programme-for-ukraine' },
  'a Chairpersonship': { query: 'select=chair:2014' },
  'a filter': { query: 'theme=trafficking,policing', then: (atlas) => atlas.themes.unfold() },
  'the year 1999': { query: 'year=1999&status=all' },
  compact: { query: 'chrome=compact&select=state:FR' },
  'nothing around the map': { query: 'chrome=none' },
  'a close view': { query: 'camera=20.9,42.6,5,0' },
  'the list': { query: 'theme=policing', then: (atlas) => atlas.button('tools.list') },
  'the matrix': { query: '', then: (atlas) => atlas.button('tools.matrix') },
  'the data': { query: '', then: (atlas) => atlas.button('tools.about') },
  'the keys': {
    query: '',
    then: async (atlas) => {
      await atlas.button('tools.about');
      await atlas.button('keys.heading');
    },
  },
};

/** Moves or comes late. */
const MOVING = '.panel, .over, .overlay-item, [data-dock]';

async function faultsOf(atlas: Atlas, name: string, { query, then }: View, more: string): Promise<string[]> {
  const link = `./?${[query, more].filter(Boolean).join('&')}`;
  await atlas.jump(link);
  const selected = new URLSearchParams(query).get('select');
  if (selected !== null) await eventually(() => atlas.panelSubject(), name).toBe(selected);
  await then?.(atlas);
  await atlas.page.still(MOVING);
  expect(await atlas.notice(), name).toBe('');
  const found = (await atlas.page.accessibilityFaults()).map((fault) => `${name}: ${fault}`);
  await atlas.uncover();
  return found;
}

async function faults(atlas: Atlas, names: readonly string[], more = ''): Promise<string[]> {
  const found: string[] = [];
  await atlas.open(`./?${more}`);
  for (const name of names) {
    const view = views[name];
    if (!view) throw new Error(`There is no view ${name}.`);
    found.push(...(await faultsOf(atlas, name, view, more)));
  }
  return found;
}

for (const scheme of SCHEMES) {
  test(`axe finds nothing wrong in any kind of view, in the scheme ${scheme}`, async ({ atlas }) => {
    expect(await faults(atlas, Object.keys(views), `scheme=${scheme}`)).toEqual([]);
  });
}

for (const lang of LANGUAGES) {
  test(`axe finds nothing wrong in ${lang}`, async ({ atlas }) => {
    expect(await faults(atlas, ['an operation', 'the list'], `lang=${lang}`)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true });

  for (const scheme of SCHEMES) {
    test(`axe finds nothing wrong, in the scheme ${scheme}`, async ({ atlas }) => {
      const names = ['overview', 'an operation', 'a theme', 'the year 1999', 'compact'];
      expect(await faults(atlas, names, `scheme=${scheme}`)).toEqual([]);
    });
  }

  test('axe finds nothing wrong in the dialogs over the map', async ({ atlas }) => {
    const found: string[] = [];
    await atlas.open();
    await atlas.button('panel.raise');
    for (const key of ['tools.list', 'tools.matrix', 'tools.about']) {
      await atlas.button(key);
      await atlas.page.waitFor('.over');
      await atlas.page.still(MOVING);
      found.push(...(await atlas.page.accessibilityFaults()).map((fault) => `${key}: ${fault}`));
      await atlas.uncover();
    }
    expect(found).toEqual([]);
  });
});
