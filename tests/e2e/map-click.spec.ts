/** A click on the map opens the panel of what lies there, and the address can be passed on. */
import { near } from './driver/atlas';
import { eventually, expect, test } from './driver/atlas-test';
import { areaName, operationName, say } from './driver/known';

interface Place {
  readonly name: string;
  readonly at: readonly [lng: number, lat: number];
  /** Where it is too small to meet on the whole sheet. */
  readonly zoom?: number;
  readonly opens: string;
  /** On MapLibre as well, once from afar and once close by. */
  readonly tag?: '@map';
}

const languages = ['en', 'fr'] as const;

const places: readonly Place[] = [
  { name: 'Kazakhstan', at: [52, 48.5], opens: 'KZ', tag: '@map' },
  { name: 'Canada', at: [-104, 57], opens: 'CA' },
  { name: 'Iceland', at: [-18.5, 64.9], opens: 'IS' },
  { name: 'Greenland', at: [-40, 76], opens: 'DK' },
  { name: 'Serbia', at: [20.9, 44.1], zoom: 4.2, opens: 'RS', tag: '@map' },
  { name: 'Monaco', at: [7.42, 43.737], zoom: 7, opens: 'MC' },
  { name: 'the Holy See', at: [12.453, 41.903], zoom: 7, opens: 'VA' },
];

for (const { name, at, zoom, opens, tag } of places) {
  const title = `a click on ${name} opens the panel of ${areaName('en', opens)}, in English and in French`;

  test(title, tag ? { tag } : {}, async ({ atlas, anotherReader }) => {
    // Given the map with the place in view
    await atlas.open(zoom === undefined ? {} : { camera: near(...at, zoom) });

    let address = '';
    for (const lang of languages) {
      await atlas.speak(lang);
      const before = atlas.page.url().href;

      // When the reader clicks on it
      await atlas.clickPlace(...at);

      // Then its panel is open, and named in the address
      await eventually(() => atlas.panel()).toBe(areaName(lang, opens));
      await eventually(() => atlas.selected()).toBe(`state:${opens}`);
      address = atlas.page.url().href;

      // And Back returns to the view before
      await atlas.back();
      await eventually(() => atlas.panel()).toBe(say(lang, 'overview.heading'));
      expect(atlas.page.url().href).toBe(before);
    }

    // And somebody else who follows the address sees what the first reader saw last
    const other = await anotherReader();
    await other.follow(address);
    await eventually(() => other.panel()).toBe(areaName('fr', opens));
  });
}

test(
  'a click on the marker of Bishkek opens the programme office, in English and in French',
  {
    tag: '@map',
  },
  async ({ atlas, anotherReader }) => {
    // Given the whole map
    await atlas.open();

    let address = '';
    for (const lang of languages) {
      await atlas.speak(lang);
      const before = atlas.page.url().href;
      const name = operationName(lang, 'programme-office-in-bishkek');

      // When the reader clicks on the marker
      await atlas.clickMark(await atlas.mark(name));

      // Then the office's panel is open, and Back closes it
      await eventually(() => atlas.panel()).toBe(name);
      await eventually(() => atlas.selected()).toBe('operation:programme-office-in-bishkek');
      address = atlas.page.url().href;
      await atlas.back();
      await eventually(() => atlas.panel()).toBe(say(lang, 'overview.heading'));
      expect(atlas.page.url().href).toBe(before);
    }

    // And the address is for everyone
    const other = await anotherReader();
    await other.follow(address);
    await eventually(() => other.panel()).toBe(operationName('fr', 'programme-office-in-bishkek'));
  },
);

test('each marker that stands apart from its place, at the end of a leader line, opens its own operation', async ({
  atlas,
}) => {
  // Given the whole map, where the operations of South-Eastern Europe do not fit on their places
  await atlas.open();
  const apart = await atlas.marksApart();
  expect(apart.length).toBeGreaterThanOrEqual(4);

  for (const mark of apart) {
    // When the reader clicks on one of these markers, then its operation opens
    await atlas.clickMark(mark);
    await eventually(() => atlas.panel()).toBe(mark.name);
    expect(atlas.selected()).toBe(mark.target);

    // And after Back they stand where they were
    await atlas.back();
    await eventually(async () =>
      (await atlas.marksApart()).map(({ target, middle }) => ({ target, ...middle })),
    ).toEqual(apart.map(({ target, middle }) => ({ target, ...middle })));
  }
});
