/** The atlas in the reader's language. */
import { eventually, expect, test } from './driver/atlas-test';
import { operationName, say } from './driver/known';

const operation = 'mission-to-serbia';

test('another language keeps the view, and says so in title, address and the page itself', async ({ atlas }) => {
  // Given an operation in English, with a filter
  await atlas.open({ select: `operation:${operation}`, theme: 'media' });
  await eventually(() => atlas.panel()).toBe(operationName('en', operation));
  expect(await atlas.page.attribute('lang')).toBe('en');

  // When the reader chooses French
  await atlas.chooseLanguage('fr');

  // Then everything is French, and nothing else has changed
  await eventually(() => atlas.panel()).toBe(operationName('fr', operation));
  await eventually(() => atlas.page.attribute('lang')).toBe('fr');
  await eventually(() => atlas.page.title()).toBe(`${operationName('fr', operation)} – ${say('fr', 'title')}`);
  await eventually(async () => new Set(await atlas.page.languagesOfParts())).toEqual(new Set(['fr']));
  expect(atlas.page.url().search).toBe(`?lang=fr&select=operation:${operation}&theme=media`);

  // And Back is English again
  await atlas.back();
  await eventually(() => atlas.panel()).toBe(operationName('en', operation));
  await eventually(() => atlas.page.attribute('lang')).toBe('en');
});

test('while the language changes, the names on the map are all in the one or all in the other', async ({ atlas }) => {
  await atlas.open();
  await atlas.page.still('.overlay-mark');
  const frames = await atlas.page.recordTexts(
    '.overlay-label[data-area="US"], .overlay-item:has([data-target="institution:hcnm"])',
  );

  await atlas.chooseLanguage('fr');
  await eventually(async () => (await frames()).at(-1)).toBe('États-Unis | La Haye');

  const seen = [...new Set(await frames())];
  expect(seen).toEqual(['United States | The Hague', 'États-Unis | La Haye']);
});

test('a chosen language is kept on the next visit', async ({ atlas }) => {
  await atlas.open();
  await atlas.chooseLanguage('fr');
  await eventually(() => atlas.panel()).toBe(say('fr', 'overview.heading'));

  await atlas.reload();
  await eventually(() => atlas.panel()).toBe(say('fr', 'overview.heading'));

  await atlas.open();
  await eventually(() => atlas.panel()).toBe(say('fr', 'overview.heading'));
});

test.describe('in a browser set to Canadian French', () => {
  test.use({ locale: 'fr-CA' });

  test('a first visit is in French, and remains so when loaded again', async ({ atlas }) => {
    await atlas.open();
    await eventually(() => atlas.panel()).toBe(say('fr', 'overview.heading'));
    expect(await atlas.page.attribute('lang')).toBe('fr');

    await atlas.reload();
    await eventually(() => atlas.panel()).toBe(say('fr', 'overview.heading'));
  });

  test('a link in English is in English', async ({ atlas }) => {
    await atlas.open({ lang: 'en' });
    await eventually(() => atlas.panel()).toBe(say('en', 'overview.heading'));
  });
});

test.describe('in a browser set to a language that the atlas does not speak', () => {
  test.use({ locale: 'ja-JP' });

  test('a first visit is in English', async ({ atlas }) => {
    await atlas.open();
    await eventually(() => atlas.panel()).toBe(say('en', 'overview.heading'));
  });
});
