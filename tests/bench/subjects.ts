/** The pages that are measured, and how each says that it is ready. */
import type { Server } from 'node:http';
import type { Page } from '@playwright/test';
import { listen } from '../../scripts/static-server';
import type { SubjectName } from './options';
import type { Drawing } from './references/drawing';
import { sentBy } from './traffic';

export interface Subject {
  readonly name: SubjectName;
  /** The page, with a query that may be added to. */
  readonly address: string;
  /** Whether it is the atlas. */
  readonly ours: boolean;
  /** What its server sends. */
  readonly sent: ReturnType<typeof sentBy>;
  /** Matches when it has drawn all that it will; null where being loaded is all. */
  readonly drawn: string | null;
  /** Where in the window a large area can be clicked; null where none is found. */
  readonly areaAt: (page: Page) => Promise<{ readonly x: number; readonly y: number } | null>;
}

/** A mark: by the contract, and as the overlay has it today. */
export const MARK = ':is([data-mark], .overlay-mark)';
/** A mark of an operation, not of a city with several things in it. */
export const OPERATION = ':is([data-mark^="operation:"], .overlay-mark[data-target^="operation:"])';
/** The name of an area. */
const AREA_NAME = ':is([data-name-of^="state:"], .overlay-label[data-area])';

/** Where the first visible name of an area is that nothing lies over and that belongs to a large area. */
function nameAt(page: Page): Promise<{ readonly x: number; readonly y: number } | null> {
  return page.evaluate((names) => {
    const large = ['Kazakhstan', 'Canada', 'United States', 'Ukraine', 'France', 'Türkiye', 'Germany'];
    const all = [...document.querySelectorAll(names)].filter((element) => element.checkVisibility());
    for (const text of large) {
      const element = all.find(({ textContent }) => textContent.includes(text));
      const box = element?.getBoundingClientRect();
      if (box && box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, AREA_NAME);
}

/** All subjects. @param ours serves the atlas; @param references the pages beside it. */
export async function subjectsOf(
  ours: Server,
  references: Server,
  { area: [x, y] }: Drawing,
): Promise<readonly Subject[]> {
  const atlas = { at: `http://localhost:${await listen(ours, 0)}/`, ours: true, sent: sentBy(ours), areaAt: nameAt };
  const beside = {
    at: `http://localhost:${await listen(references, 0)}/`,
    ours: false,
    sent: sentBy(references),
    areaAt: () => Promise.resolve({ x, y }),
  };
  const subject = (
    name: SubjectName,
    { at, ...rest }: typeof atlas | typeof beside,
    path: string,
    drawn: string | null,
  ): Subject => ({ name, address: `${at}${path}`, drawn, ...rest });
  return [
    subject('still', beside, 'still/?', null),
    subject('d3', beside, 'd3/?', 'html[data-base="picture"]'),
    subject('bare', beside, 'bare/?', 'html[data-base="map"]'),
    subject('picture', atlas, '?renderer=svg', 'html[data-first="over"][data-base="picture"]'),
    subject('map', atlas, '?renderer=webgl', 'html[data-first="over"][data-base="map"]'),
  ];
}
