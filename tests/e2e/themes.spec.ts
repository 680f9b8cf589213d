/** The filter by theme: which operations match, in words and on the map. */
import { eventually, expect, test } from './driver/atlas-test';
import { activeOperations, content, operationsOn, say, themeShort } from './driver/known';

const total = activeOperations.length;

/** The tone that each operation's mark must have. */
const tones = (matching: readonly string[]): Record<string, string> =>
  Object.fromEntries(activeOperations.map(({ id }) => [id, matching.includes(id) ? 'plain' : 'dimmed']));

test('a link with a theme says how many operations match and dims the others', async ({ atlas }) => {
  // Given the content's own count
  const matching = operationsOn('trafficking');
  expect(matching.length).toBeGreaterThan(0);
  expect(matching.length).toBeLessThan(total);

  // When a reader follows the link, then a text says so
  await atlas.open({ theme: 'trafficking', lang: 'fr' });
  await eventually(() => atlas.themes.matching()).toBe(say('fr', 'themes.matching', { count: matching.length, total }));

  // And the others are dimmed, but none is missing
  await eventually(() => atlas.operationTones()).toEqual(tones(matching));
});

test('a second theme widens the choice to those that work on either', async ({ atlas }) => {
  await atlas.open({ theme: 'trafficking' });
  const second = content.themes.find(
    ({ id }) => operationsOn('trafficking', id).length > operationsOn('trafficking').length,
  );
  const id = second?.id ?? '';
  const matching = operationsOn('trafficking', id);
  await atlas.themes.unfold();

  await atlas.themes.choose(id);

  await eventually(() => atlas.themes.matching()).toBe(say('en', 'themes.matching', { count: matching.length, total }));
  await eventually(() => atlas.operationTones()).toEqual(tones(matching));
  expect(atlas.page.url().searchParams.get('theme')?.split(',').sort()).toEqual(['trafficking', id].sort());

  // And Back removes it again
  await atlas.back();
  await eventually(() => atlas.operationTones()).toEqual(tones(operationsOn('trafficking')));
});

test('each of the 23 chips carries the number of operations that work on its theme', async ({ atlas }) => {
  await atlas.open({ lang: 'fr' });

  await atlas.themes.unfold();

  const counts = Object.fromEntries(content.themes.map(({ id }) => [themeShort('fr', id), operationsOn(id).length]));
  expect(Object.keys(counts)).toHaveLength(23);
  await eventually(() => atlas.themes.counts()).toEqual(counts);
});

test('the filter can be taken away', async ({ atlas }) => {
  await atlas.open({ theme: 'trafficking' });

  await atlas.button('themes.clear');

  await eventually(() => atlas.operationTones()).toEqual(tones(activeOperations.map(({ id }) => id)));
  expect(atlas.page.url().search).toBe('');
});
