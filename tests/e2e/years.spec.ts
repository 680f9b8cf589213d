/** A year shows exactly the operations that were open in it, and the slider updates no more than it must. */
import { OPEN_LINES, PARTICIPATING_STATES } from '../support/expected-years';
import { eventually, expect, test } from './driver/atlas-test';
import { say } from './driver/known';

/** The number of geometry files that were fetched. */
const geometry = (fetched: readonly string[]): number => fetched.filter((address) => address.includes('.topo')).length;

test('a year shows exactly the operations that were open in it, each once', async ({ atlas }) => {
  await atlas.open();
  for (const [year, lines] of Object.entries(OPEN_LINES)) {
    await atlas.jump({ year });

    const operations = async () =>
      (await atlas.marks())
        .filter(({ target }) => target.startsWith('operation:'))
        .map(({ role, target }) => `${role} ${target.replace('operation:', '')}`)
        .sort();
    await eventually(operations, year).toEqual(lines.map(([id]) => `operation ${id}`));
    const caption = (await atlas.page.see('.year-caption')).map(({ text }) => text).join();
    expect(caption, year).toContain(say('en', 'year.operations', { count: lines.length }));
    expect(caption, year).toContain(say('en', 'year.states', { count: PARTICIPATING_STATES[Number(year)] ?? 0 }));
  }
});

test('a link to a year opens in it', async ({ atlas }) => {
  await atlas.open({ year: '1999' });

  await eventually(async () => (await atlas.marks()).map(({ target }) => target)).toContain(
    'operation:office-in-minsk',
  );
  expect((await atlas.page.see('.year-number')).map(({ text }) => text)).toEqual(['1999']);
});

test('an operation of many titles bears that of the year', async ({ atlas }) => {
  const named = async (year: number, title: RegExp): Promise<void> => {
    await atlas.jump({ year: String(year) });
    await eventually(
      async () =>
        (await atlas.marks()).find(({ target }) => target === 'operation:programme-office-in-dushanbe')?.name ?? '',
      `the name in ${year}`,
    ).toMatch(title);
  };
  await atlas.open();

  await named(1999, /Mission to Tajikistan/);
  await named(2004, /Centre in Dushanbe/);
  await named(2010, /Office in Tajikistan/);
  await named(2020, /Programme Office in Dushanbe/);
});

test('the slider from end to end changes colours and marks, and draws no area anew', async ({ atlas, bases }) => {
  await atlas.open();
  await atlas.page.still('.overlay-mark');
  await bases.watchShapes();
  const asked = geometry(atlas.page.traffic.fetched());

  await bases.dragYears();

  await eventually(() => atlas.page.url().searchParams.get('year')).toBe('1973');
  await eventually(() => atlas.page.attributes('.picture path[data-area="KG"]', 'data-role')).toEqual([
    'participating',
  ]);
  expect(await bases.shapesChanged()).toBe(0);
  expect(geometry(atlas.page.traffic.fetched())).toBe(asked);
});

test('the slider from end to end gives MapLibre no data anew', { tag: '@only-map' }, async ({ atlas, bases }) => {
  // Given a map whose worker was given its data
  await bases.watchWorkers();
  await atlas.open();
  const before = await bases.toldWorkers();
  expect(before.length).toBeGreaterThan(0);
  const asked = geometry(atlas.page.traffic.fetched());

  // When the reader drags the year from the last to the first
  await bases.dragYears();
  await eventually(() => atlas.page.url().searchParams.get('year')).toBe('1973');

  // Then it was sent nothing more: only the state of its features changed
  expect(await bases.toldWorkers()).toEqual(before);
  expect(geometry(atlas.page.traffic.fetched())).toBe(asked);
  expect(await atlas.page.attribute('data-base')).toBe('map');
});
