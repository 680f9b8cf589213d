/** Everything by keyboard. */
import { eventually, expect, test } from './driver/atlas-test';
import { activeOperations, areaName, operationName, operationsOn, say, themeName } from './driver/known';

const map = say('en', 'map.label');

test('Tab comes to the map, where plus and minus zoom and Shift with an arrow moves it', async ({ atlas }) => {
  await atlas.open();
  await atlas.pressUntil('Tab', map, 12);

  await atlas.press('+');
  await eventually(() => atlas.camera()).not.toBeNull();
  const near = atlas.camera()?.zoom ?? 0;
  await atlas.press('+');
  await eventually(() => atlas.camera()?.zoom).toBeCloseTo(near + 1, 1);
  await atlas.press('-');
  await eventually(() => atlas.camera()?.zoom).toBeCloseTo(near, 1);

  const { lng, lat } = atlas.camera() ?? { lng: 0, lat: 0 };
  await atlas.press('Shift+ArrowRight');
  await eventually(() => atlas.camera()?.lng).not.toBeCloseTo(lng, 1);
  await atlas.press('Shift+ArrowLeft');
  await eventually(() => atlas.camera()?.lng).toBeCloseTo(lng, 1);
  await atlas.press('Shift+ArrowDown');
  await eventually(() => atlas.camera()?.lat).not.toBeCloseTo(lat, 1);
  expect(atlas.camera()?.zoom).toBeCloseTo(near, 1);
});

test('the first stops of Tab offer ways to the search, the map, the panel and the list', async ({ atlas }) => {
  await atlas.open();
  const heading = say('en', 'overview.heading');
  const ways = { find: say('en', 'search.label'), map, panel: heading, list: say('en', 'list.heading') };

  for (const [way, leadsTo] of Object.entries(ways)) {
    await atlas.page.goTo('./?renderer=svg');
    await atlas.page.waitFor('#app .overlay');
    await atlas.pressUntil('Tab', say('en', `skip.${way}`), 4);
    await atlas.press('Enter');
    await eventually(() => atlas.page.focused(), way).toBe(leadsTo);
    expect(atlas.page.url().hash).toBe('');
  }
});

test('the map is one stop of Tab; its arrows walk from place to place, and Enter opens one', async ({ atlas }) => {
  await atlas.open();
  await atlas.pressUntil('Tab', map, 12);
  await atlas.press('Tab');
  expect(await atlas.page.focused()).toBe(say('en', 'map.zoomIn'));
  await atlas.press('Shift+Tab');

  const east: string[] = [];
  for (let steps = 0; steps < 3; steps += 1) {
    await atlas.press('ArrowRight');
    east.push(await atlas.page.focused());
  }
  expect(new Set(east).size).toBe(3);
  expect(east).not.toContain(map);
  await atlas.press('ArrowLeft');
  const place = await atlas.page.focused();
  expect(place).not.toBe(east[2]);
  await atlas.press('Tab');
  expect(await atlas.page.focused()).toBe(say('en', 'map.zoomIn'));
  await atlas.pressUntil('Shift+Tab', map, 2);

  const name = operationName('en', 'programme-office-in-bishkek');
  for (let steps = 0; steps < 12 && (await atlas.page.focused()) !== name; steps += 1) await atlas.press('ArrowRight');
  const came = await atlas.page.focused();
  await atlas.press('Enter');
  await eventually(() => atlas.panel()).toBe(came);
  await eventually(() => atlas.page.focused()).toBe(came);

  await atlas.press('Escape');
  await eventually(() => atlas.panel()).toBe(say('en', 'overview.heading'));
  await eventually(() => atlas.page.focused()).toBe(came);
});

test('the focused map answers L with the list and the question mark with its keys; elsewhere they are letters', async ({
  atlas,
}) => {
  await atlas.open();
  await atlas.pressUntil('Tab', map, 12);
  for (const [key, opens] of [
    ['l', 'list.heading'],
    ['?', 'keys.heading'],
  ] as const) {
    await atlas.press(key);
    await eventually(() => atlas.page.focused()).toBe(say('en', opens));
    await atlas.press('Escape');
    await eventually(() => atlas.page.focused()).toBe(map);
    await eventually(() => atlas.panel()).toBe(say('en', 'overview.heading'));
  }

  await atlas.press('Tab');
  await atlas.press('l');
  await atlas.press('?');
  expect(await atlas.page.see('.over')).toEqual([]);
});

test('search, open, read, follow a theme, choose in the list and close, without a mouse', async ({ atlas }) => {
  await atlas.open();
  const name = operationName('en', 'programme-office-in-bishkek');
  await atlas.pressUntil('Tab', say('en', 'skip.find'), 2);
  await atlas.press('Enter');
  await eventually(() => atlas.page.focused()).toBe(say('en', 'search.label'));
  await atlas.press('Tab');
  await atlas.page.type(name);
  await atlas.page.waitFor('[role="option"]');
  await atlas.press('Enter');
  await eventually(() => atlas.page.focused()).toBe(name);

  await atlas.pressUntil('Tab', themeName('en', 'rule-of-law'), 60);
  await atlas.press('Enter');
  await eventually(async () => (await atlas.page.see('.announcer')).map(({ text }) => text).join()).toContain(
    say('en', 'themes.matching', { count: operationsOn('rule-of-law').length, total: activeOperations.length }),
  );

  await atlas.pressUntil('Shift+Tab', say('en', 'skip.list'), 80);
  await atlas.press('Enter');
  await eventually(() => atlas.page.focused()).toBe(say('en', 'list.heading'));
  const other = operationName('en', 'mission-to-serbia');
  await atlas.pressUntil('Tab', other, 40);
  await atlas.press('Enter');
  await eventually(() => atlas.panel()).toBe(other);
  await eventually(() => atlas.page.focused()).toBe(other);
  expect(await atlas.page.see('.over')).toEqual([]);

  await atlas.press('Escape');
  await eventually(() => atlas.panel()).toBe(say('en', 'overview.heading'));
});

test('a search for a region goes there, and the address says so', async ({ atlas }) => {
  await atlas.open({ lang: 'de', select: 'operation:mission-to-serbia' });
  await eventually(() => atlas.panel()).toBe(operationName('de', 'mission-to-serbia'));

  await atlas.search(say('de', 'region.central-asia'));
  await eventually(() => atlas.panel()).toBe(say('de', 'overview.heading'));
  await eventually(() => atlas.page.url().searchParams.get('region')).toBe('central-asia');
  expect(atlas.page.url().searchParams.get('select')).toBeNull();
});

const searches = {
  en: {
    kirghizistan: areaName('en', 'KG'),
    Chisinau: areaName('en', 'MD'),
    Pristina: operationName('en', 'mission-in-kosovo'),
    Turkiye: areaName('en', 'TR'),
  },
  fr: { kirghizistan: areaName('fr', 'KG'), Pristina: operationName('fr', 'mission-in-kosovo') },
} as const;

for (const lang of ['en', 'fr'] as const) {
  const asked = Object.entries(searches[lang]);

  test(`a search in ${lang} finds ${asked.map(([text]) => text).join(', ')} as people write them`, async ({
    atlas,
  }) => {
    await atlas.open({ lang });

    for (const [text, finds] of asked) {
      await atlas.search(text);
      await eventually(() => atlas.panel(), text).toBe(finds);
      await atlas.press('Escape');
      await eventually(() => atlas.panel()).toBe(say(lang, 'overview.heading'));
    }
  });
}
