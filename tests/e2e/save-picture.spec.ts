/** "Save picture": the view as a self-contained file, with the notes that must go with it. */
import { palettes } from '../../src/ui/tokens';
import { eventually, expect, test } from './driver/atlas-test';
import { operationName } from './driver/known';

const operation = 'programme-office-in-bishkek';

test('the picture of a view is a file of its own, with words, fonts, legend and disclaimer', async ({
  atlas,
  context,
}, info) => {
  // Given the office in Bishkek, read in Russian
  await atlas.open({ lang: 'ru', select: `operation:${operation}` });
  await eventually(() => atlas.panel()).toBe(operationName('ru', operation));

  // When its picture is saved
  const path = info.outputPath('picture.svg');
  const name = await atlas.page.saveTo(path, () => atlas.button('picture.save'));
  expect(name).toBe(`osce-atlas-operation-${operation}-ru.svg`);

  // Then a browser shows it without the atlas, and requests nothing
  const other = await context.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(new URL(request.url()).protocol));
  await other.goto(`file://${path}`);
  const seen = await other.evaluate(async () => {
    await document.fonts.ready;
    const box = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { text: element.textContent, left, right, top, bottom };
    };
    const shown = (selector: string) => [...document.querySelectorAll(selector)].map(box);
    const texts = shown('text:not([aria-hidden])');
    return {
      fonts: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      selected: document.querySelector('[data-area="KG"]')?.getAttribute('fill'),
      marks: [...document.querySelectorAll('[data-mark]')].map((mark) => mark.getAttribute('data-mark')),
      all: texts
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s+/g, ' '),
      out: texts.filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > 1280 || bottom > 720),
      covered: texts.filter((a, index) =>
        texts
          .slice(index + 1)
          .some((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3),
      ),
    };
  });
  expect(new Set(asked)).toEqual(new Set(['file:']));
  expect(new Set(seen.fonts.map((family) => family.replaceAll('"', '')))).toEqual(
    new Set(['Inter Variable', 'Source Serif 4 Variable']),
  );
  expect(seen.selected).toBe(palettes.light.selected);
  expect(seen.marks).toContain(`operation:${operation}`);
  for (const key of ['legend.boundaries', 'legend.independent', 'notes.unscr-1244', 'legend.operation'])
    expect(seen.all).toContain(atlas.say(key).replace(/\s+/g, ' '));
  expect(seen.all).toContain(operationName('ru', operation));
  expect({ out: seen.out, covered: seen.covered }).toEqual({ out: [], covered: [] });
});

test('a picture that cannot be made says so', async ({ atlas }) => {
  await atlas.open({ select: `operation:${operation}` });
  await eventually(() => atlas.panel()).toBe(operationName('en', operation));
  await atlas.page.traffic.takeAway(/coarse\.topo-[^/]*\.json/);

  await atlas.button('picture.save');

  await eventually(() => atlas.panelText()).toContain(atlas.say('picture.failed'));
});
