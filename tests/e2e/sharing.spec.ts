/** Sharing a view: as a link and as a citation. */
import { eventually, expect, test } from './driver/atlas-test';
import { operationName } from './driver/known';

const operation = 'mission-to-serbia';

test('"Copy link" copies a link that opens the same view, in the same language, for everyone', async ({
  atlas,
  anotherReader,
}) => {
  // Given an English reader of an operation, whose address does not name the language
  await atlas.page.allowClipboard();
  await atlas.open({ select: `operation:${operation}`, theme: 'media' });
  await eventually(() => atlas.panel()).toBe(operationName('en', operation));

  // When the link is copied
  await atlas.button('cite.copyLink');
  await eventually(() => atlas.panelText()).toContain(atlas.say('cite.copied'));

  // Then it names the language, and a French reader sees what the first one saw
  const link = await atlas.page.clipboard();
  expect(new URL(link).search).toBe(`?lang=en&select=operation:${operation}&theme=media`);
  const other = await anotherReader({ locale: 'fr-FR' });
  await other.open(link);
  await eventually(() => other.panel()).toBe(operationName('en', operation));
  expect(other.page.url().search).toBe(new URL(link).search);
});

test('"Cite" shows a citation with the title, the link and the day, and copies it', async ({ atlas }) => {
  await atlas.page.allowClipboard();
  await atlas.open({ lang: 'fr', select: `operation:${operation}` });
  await eventually(() => atlas.panel()).toBe(operationName('fr', operation));

  await atlas.button('cite.cite');

  const address = atlas.page.url().href;
  const today = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date());
  // French counts the first day of a month, and no other.
  const day = today.replace(/^1 /, '1er ');
  const citation = atlas.say('cite.text', { title: operationName('fr', operation), address, date: day });
  // There is no line break between day and month.
  const plain = (text: string): string => text.replace(/\s+/g, ' ');
  await eventually(async () => plain(await atlas.panelText())).toContain(plain(citation));

  await atlas.button('cite.copyCitation');
  await eventually(async () => plain(await atlas.page.clipboard())).toBe(plain(citation));
});
