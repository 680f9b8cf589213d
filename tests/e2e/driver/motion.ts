/** Watches how the map moves: what is written into the page in each frame of it. */
import type { Page } from '@playwright/test';

/** What was written in one frame: how often the overlay and the picture were moved, and what else changed on the map. */
interface Frame {
  overlay: number;
  picture: number;
  readonly others: string[];
}

export class Motion {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From now on, records each frame in which something on the map changes. */
  async watch(): Promise<void> {
    await this.page.evaluate(() => {
      const map = document.querySelector('.stage-map');
      if (!map) throw new Error('There is no map.');
      const frames: Frame[] = [];
      Reflect.set(window, 'atlasFrames', frames);
      let now: Frame | null = null;
      const frameNow = (): Frame => {
        if (now) return now;
        now = { overlay: 0, picture: 0, others: [] };
        frames.push(now);
        requestAnimationFrame(() => {
          now = null;
        });
        return now;
      };
      new MutationObserver((records) => {
        for (const { target, attributeName, addedNodes, removedNodes } of records) {
          if (!(target instanceof Element)) continue;
          // The name beside the mouse goes when the map moves.
          const nodes = [...addedNodes, ...removedNodes];
          if (nodes.some((node) => node instanceof Element && node.matches('.stage-hover'))) continue;
          const frame = frameNow();
          const isMove = attributeName === 'style';
          if (isMove && target.matches('.overlay')) frame.overlay += 1;
          else if (isMove && target.matches('.picture')) frame.picture += 1;
          else frame.others.push(`${target.getAttribute('class') ?? target.tagName} ${attributeName ?? ''}`);
        }
      }).observe(map, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ['style', 'transform', 'd'],
      });
    });
  }

  /** The frames since the last call. */
  frames(): Promise<readonly Frame[]> {
    return this.page.evaluate(() => (Reflect.get(window, 'atlasFrames') as Frame[]).splice(0));
  }

  /** So many events of a pressed mouse in one frame, each a pixel on. Resolves after the frame. */
  async storm(x: number, y: number, events: number): Promise<void> {
    await this.page.evaluate(
      async ([fromX, fromY, count]) => {
        const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        await nextFrame();
        for (let step = 1; step <= count; step += 1) {
          const at = { clientX: fromX + step, clientY: fromY, buttons: 1, bubbles: true, view: window };
          window.dispatchEvent(new MouseEvent('mousemove', at));
        }
        await nextFrame();
        await nextFrame();
      },
      [x, y, events] as const,
    );
  }

  /** The transform of the overlay, as shift right and down in CSS pixels. */
  async shift(): Promise<readonly [number, number]> {
    return this.page.locator('.overlay').evaluate((overlay) => {
      const { e, f } = new DOMMatrix(getComputedStyle(overlay).transform);
      return [e, f];
    });
  }
}
