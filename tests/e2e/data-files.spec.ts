/** The files that "About the data" offers exist, in the page of every language. */
import { expect, test } from './driver/atlas-test';

for (const path of ['./', './ru/']) {
  test(`the files of the content can be taken from ${path}`, async ({ atlas }) => {
    await atlas.open(path);
    await atlas.button('tools.about');
    await atlas.page.waitFor('.about a');

    const links = await atlas.page.attributes('.about a[href*="data/"]', 'href');
    expect(links.length).toBeGreaterThanOrEqual(3);
    for (const link of links) {
      const { text } = await atlas.page.ask(link ?? '');
      expect(() => JSON.parse(text) as unknown, `${link ?? ''} is JSON`).not.toThrow();
    }
  });
}
