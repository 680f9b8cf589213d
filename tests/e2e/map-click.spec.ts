/** A click on the map opens the panel of what is there, and the address can be shared. */
import { near } from './driver/link';
import { eventually, expect, test } from './driver/atlas-test';
import { areaName, operationName } from './driver/known';

interface Place {
  readonly name: string;
  readonly at: readonly [lng: number, lat: number];
  /** Where it is too small to hit on the whole sheet. */
  readonly zoom?: number;
  readonly opens: string;
  /** On MapLibre as well, once from afar and once close by. */
  readonly alsoOnMap?: true;
}

const places: readonly Place[] = [
  { name: 'Kazakhstan', at: [52, 48.5], opens: 'KZ', alsoOnMap: true },
  { name: 'Canada', at: [-104, 57], opens: 'CA' },
  { name: 'Iceland', at: [-18.5, 64.9], opens: 'IS' },
  { name: 'Greenland', at: [-40, 76], opens: 'DK' },
  { name: 'Serbia', at: [20.9, 44.1], zoom: 4.2, opens: 'RS', alsoOnMap: true },
  { name: 'Monaco', at: [7.42, 43.737], zoom: 7, opens: 'MC' },
  { name: 'the Holy See', at: [12.453, 41.903], zoom: 7, opens: 'VA' },
];

const bishkek = 'programme-office-in-bishkek';

for (const { where, tag, here, languages } of [
  { where: 'on all of the map, in English and in French', tag: [], here: places, languages: ['en', 'fr'] },
  {
    where: 'from afar and close by',
    tag: ['@only-map'],
    here: places.filter(({ alsoOnMap }) => alsoOnMap),
    languages: ['en'],
  },
] as const) {
  test(`a click opens the panel of what is there, ${where}`, { tag: [...tag] }, async ({ atlas, anotherReader }) => {
    await atlas.open();
    const addresses: { readonly address: string; readonly opens: string }[] = [];
    /** Clicks, sees the panel and the selection, and goes back to the view before. */
    const openAndReturn = async (click: () => Promise<void>, panel: string, selected: string): Promise<void> => {
      const before = atlas.page.url().href;
      await click();
      await eventually(() => atlas.panel()).toBe(panel);
      await eventually(() => atlas.selected()).toBe(selected);
      addresses.push({ address: atlas.page.url().href, opens: panel });
      await atlas.back();
      await eventually(() => atlas.panel()).toBe(atlas.say('overview.heading'));
      expect(atlas.page.url().href).toBe(before);
    };

    for (const lang of languages) {
      await atlas.speak(lang);
      for (const { name, at, zoom, opens } of places.filter((place) => here.includes(place))) {
        // Given the map with the place in view, when the reader clicks on it, then its panel opens, and Back closes it
        await atlas.jump(zoom === undefined ? { lang } : { lang, camera: near(...at, zoom) });
        await test.step(name, () =>
          openAndReturn(() => atlas.clickPlace(...at), areaName(lang, opens), `state:${opens}`),
        );
      }
      // And so with the marker of an operation
      await atlas.jump({ lang });
      const office = operationName(lang, bishkek);
      await openAndReturn(async () => atlas.clickMark(await atlas.mark(office)), office, `operation:${bishkek}`);
    }

    // And somebody else who follows one of the last addresses sees what the first reader saw
    const other = await anotherReader();
    for (const { address, opens } of addresses.slice(addresses.length / languages.length)) {
      await other.follow(address);
      await eventually(() => other.panel()).toBe(opens);
    }
  });
}

test('each marker that stands apart from its place, at the end of a leader line, opens its own operation', async ({
  atlas,
}) => {
  // Given the whole map, where the operations of South-Eastern Europe do not fit at their places
  await atlas.open();
  const operationsApart = async () =>
    (await atlas.marksApart()).filter(({ target }) => target.startsWith('operation:'));
  const apart = await operationsApart();
  expect(apart.length).toBeGreaterThanOrEqual(4);

  for (const mark of apart) {
    // When the reader clicks on one of these markers, then its operation opens
    await atlas.clickMark(mark);
    await eventually(() => atlas.panel()).toBe(mark.name);
    expect(atlas.selected()).toBe(mark.target);

    // And after Back they are where they were
    await atlas.back();
    await eventually(async () =>
      (await operationsApart()).map(({ target, middle }) => ({ target, ...middle })),
    ).toEqual(apart.map(({ target, middle }) => ({ target, ...middle })));
  }
});
