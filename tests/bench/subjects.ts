/** The pages that are measured, and how each says that it is ready. */
import type { Page } from '@playwright/test';
import type { SubjectName } from './options';
import type { Drawing } from './references/drawing';

export interface Subject {
  readonly name: SubjectName;
  /** The page, with a query that may be added to. */
  readonly address: string;
  /** Whether it is the atlas. */
  readonly ours: boolean;
  /** Matches when it has drawn all that it will; null where being loaded is all. */
  readonly drawn: string | null;
  /** Where in the window a large area can be clicked; null where nothing can. */
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

/** @param ours where the atlas is served; @param references where the references are. */
export function subjectsAt(ours: string, references: string, { area: [x, y] }: Drawing): readonly Subject[] {
  const ofArea = (): Promise<{ readonly x: number; readonly y: number }> => Promise.resolve({ x, y });
  return [
    {
      name: 'still',
      address: `${references}still/?`,
      ours: false,
      drawn: null,
      areaAt: () => Promise.resolve(null),
    },
    { name: 'd3', address: `${references}d3/?`, ours: false, drawn: 'html[data-base="picture"]', areaAt: ofArea },
    { name: 'bare', address: `${references}bare/?`, ours: false, drawn: 'html[data-base="map"]', areaAt: ofArea },
    {
      name: 'picture',
      address: `${ours}?renderer=svg`,
      ours: true,
      drawn: 'html[data-first="over"][data-base="picture"]',
      areaAt: nameAt,
    },
    {
      name: 'map',
      address: `${ours}?renderer=webgl`,
      ours: true,
      drawn: 'html[data-first="over"][data-base="map"]',
      areaAt: nameAt,
    },
  ];
}
