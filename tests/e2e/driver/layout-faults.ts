/** Finds docks, marks and labels that overlap or are cut by the window. */
import type { PageDriver } from './page-driver';
import type { Box, Seen } from './seen';
import { DOCKS, LABELS, MARKS } from './selectors';

/** Less than a pixel is rounding. */
const SLACK = 0.5;

function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > SLACK && down > SLACK;
}

const written = ({ x, y, width, height }: Box): string =>
  `${x.toFixed(0)},${y.toFixed(0)} (${width.toFixed(0)} by ${height.toFixed(0)})`;

/** Docks that overlap. */
export async function dockFaultsOf(page: PageDriver): Promise<string[]> {
  await page.still(DOCKS);
  const docks = (await page.see(DOCKS)).filter(({ box }) => box.width > 0 && box.height > 0);
  const name = ({ text }: Seen): string => `"${text.slice(0, 24).replace(/\s+/g, ' ')}"`;
  return docks.flatMap((dock, index) =>
    docks
      .slice(index + 1)
      .filter(({ box }) => overlap(dock.box, box))
      .map((other) => `${name(dock)} at ${written(dock.box)} overlaps ${name(other)} at ${written(other.box)}`),
  );
}

/** All faults in the positions of marks and labels, one line each. */
export async function overlayFaultsOf(page: PageDriver): Promise<string[]> {
  await page.still(`${MARKS}, ${LABELS}, ${DOCKS}`);
  const things = [
    ...(await page.see(MARKS)).map((mark) => ({ what: `mark ${mark.data.target ?? ''}`, at: mark.box })),
    ...(await page.see(LABELS)).map(({ text, reach }) => ({
      what: `label "${text.replace(/\s+/g, ' ')}"`,
      at: reach,
    })),
  ];
  const docks = (await page.see(DOCKS)).filter(({ box }) => box.width > 0 && box.height > 0);
  const { width, height } = page.windowSize();
  const faults: string[] = [];
  things.forEach(({ what, at }, index) => {
    const where = `${what} at ${written(at)}`;
    if (at.x < -SLACK || at.y < -SLACK || at.x + at.width > width + SLACK || at.y + at.height > height + SLACK)
      faults.push(`${where} is cut by the window`);
    for (const { box, text } of docks) {
      const name = text.slice(0, 24).replace(/\s+/g, ' ');
      if (overlap(at, box)) faults.push(`${where} lies under what says "${name}" at ${written(box)}`);
    }
    for (const other of things.slice(index + 1)) {
      if (overlap(at, other.at)) faults.push(`${where} overlaps ${other.what} at ${written(other.at)}`);
    }
  });
  return things.length === 0 ? ['there is nothing on the map'] : faults;
}
