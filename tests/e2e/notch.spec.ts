/** A phone with a notch above and a bar below: the map fills the screen, and texts and controls stay clear of both. */
import { eventually, expect, phone, test } from './driver/atlas-test';

test.use({ viewport: phone, hasTouch: true, isMobile: true });

const NOTCH = 59;
const BAR = 34;

test('controls and words stay clear of the notch and the bar, and fields are large enough not to zoom the page', async ({
  atlas,
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setSafeAreaInsetsOverride', { insets: { top: NOTCH, bottom: BAR } });
  await atlas.open();

  const within = (selector: string) =>
    page.locator(selector).evaluateAll(
      (elements, [top, bottom]) =>
        elements
          .filter((element) => element.checkVisibility())
          .filter((element) => {
            const box = element.getBoundingClientRect();
            return box.top < top || (box.bottom > innerHeight - bottom && box.top < innerHeight);
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      [NOTCH, BAR] as const,
    );
  // The map itself reaches behind both.
  const map = await page.locator('#map').boundingBox();
  expect(map).toEqual({ x: 0, y: 0, width: phone.width, height: phone.height });
  expect(
    await within('.page-top button, .page-top select, .explore input, .legend-toggle, .stage-zoom button'),
  ).toEqual([]);
  await eventually(async () => (await atlas.marks()).length).toBeGreaterThan(5);
  expect(await within('.overlay-mark')).toEqual([]);

  // iOS zooms the page when a smaller field gets the focus.
  const sizes = await page
    .locator('select, input:not([type="range"], [type="checkbox"], [type="radio"])')
    .evaluateAll((fields) => fields.map((field) => parseFloat(getComputedStyle(field).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
});
