/** The atlas opens with any link, and says which parts of it were not understood. */
import { eventually, expect, test } from './driver/atlas-test';
import { areaName, say } from './driver/known';

const overview = say('en', 'overview.heading');

const broken: readonly (readonly [parameter: string, values: readonly [first: string, ...rest: string[]]])[] = [
  ['lang', ['xx']],
  ['select', ['state:ZZ', '<script>alert(1)</script>']],
  ['theme', ['peace']],
  ['status', ['sleeping']],
  ['year', ['99999']],
  ['camera', ['1,2', '0,0,NaN,0']],
  ['scheme', ['pink']],
  ['chrome', ['__proto__']],
];

for (const [parameter, values] of broken) {
  test(`a wrong ${parameter} leaves the atlas as it is and is named in a notice`, async ({ atlas }) => {
    for (const value of values) {
      // Given a link that says nothing valid, then the map and its overview are there all the same
      await atlas.open(`./?${parameter}=${value}`);
      await eventually(() => atlas.panel(), value).toBe(overview);
      await eventually(() => atlas.notice(), value).toBe(say('en', 'notice.link', { parameters: parameter }));
      expect((await atlas.marks()).length).toBeGreaterThan(0);
      expect(atlas.page.url().searchParams.get(parameter)).toBe(value);
    }
  });
}

test('a link in which everything is wrong still draws the map', async ({ atlas }) => {
  await atlas.open(`./?${broken.map(([parameter, [value]]) => `${parameter}=${value}`).join('&')}`);

  await eventually(() => atlas.panel()).toBe(overview);
  await atlas.clickPlace(52, 48.5);
  await eventually(() => atlas.panel()).toBe(areaName('en', 'KZ'));
});

test('broken escapes, empty values and a camera where the sheet ends leave the atlas as it is', async ({ atlas }) => {
  for (const query of ['%', '%E0%A4%A&=&&', 'select&theme=&camera=', 'camera=-172,-72,3,0', 'camera=0,-90,14,360']) {
    await atlas.open(`./?${query}`);
    await eventually(() => atlas.panel(), query).toBe(overview);
    expect(await atlas.notice(), query).toBe('');
  }
});

test('a map of nothing but sea says so and leads back', async ({ atlas }) => {
  await atlas.open('./?camera=0,90,14,0');
  await eventually(() => atlas.emptyMap()).toContain(say('en', 'map.empty'));

  await atlas.leaveEmptyMap();
  await eventually(() => atlas.emptyMap()).toBe('');
  await eventually(async () => (await atlas.marks()).length).toBeGreaterThan(10);
  await eventually(() => atlas.camera()).toBeNull();
});

test('what is valid in a link is followed, whatever is beside it', async ({ atlas }) => {
  await atlas.open('./?year=soon&select=state:KZ&scheme=pink&theme=nothing');

  await eventually(() => atlas.panel()).toBe(areaName('en', 'KZ'));
  const parameters = (await atlas.notice()).split(': ').at(-1)?.replace('.', '').split(', ').sort();
  expect(parameters).toEqual(['scheme', 'theme', 'year']);
});

test('parameters of others are no mistake and stay in the address behind ours', async ({ atlas }) => {
  await atlas.open('./?utm_source=newsletter&page=2');
  await eventually(() => atlas.panel()).toBe(overview);
  expect(await atlas.notice()).toBe('');

  await atlas.clickPlace(52, 48.5);

  await eventually(() => atlas.page.url().search).toBe('?select=state:KZ&utm_source=newsletter&page=2');
});
