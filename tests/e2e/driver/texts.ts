/** Reads the visible texts of a page: their languages, and which of them are cut. */
import type { Page } from '@playwright/test';

/** Each visible piece of text, and its marked language. */
export function textsOf(page: Page): Promise<readonly { readonly text: string; readonly lang: string }[]> {
  return page.evaluate(() => {
    const found: { text: string; lang: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      if (!element || text === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
      found.push({ text, lang: element.closest('[lang]')?.getAttribute('lang') ?? '' });
    }
    return found;
  });
}

/** Visible texts that are cut, or overflow their element, one line each. */
export function cutTextsOf(page: Page, except: string): Promise<readonly string[]> {
  return page.evaluate((leftOut) => {
    const SLACK = 1;
    const faults = new Set<string>();
    const nameOf = (element: Element): string => `${element.tagName.toLowerCase()}.${element.className}`;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || (leftOut !== '' && element.closest(leftOut))) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // For screen readers only.
      if (element.getBoundingClientRect().width <= 1) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const said = `"${node.textContent.trim().slice(0, 40)}"`;
      const text = range.getBoundingClientRect();
      let { left, right, top, bottom } = text;
      for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
        const style = getComputedStyle(around);
        if (style.display === 'inline' || style.display === 'contents') continue;
        const box = around.getBoundingClientRect();
        // Tables and strips wider than the window scroll by design; nothing else may scroll sideways.
        const scrolls = { x: /auto|scroll/.test(style.overflowX), y: /auto|scroll/.test(style.overflowY) };
        if (around === element || style.overflowX !== 'visible') {
          if (!scrolls.x && (left < box.left - SLACK || right > box.right + SLACK))
            faults.add(`${said} is wider than ${nameOf(around)}`);
        }
        if (style.overflowY !== 'visible' && !scrolls.y && (top < box.top - SLACK || bottom > box.bottom + SLACK))
          faults.add(`${said} is higher than ${nameOf(around)}`);
        if (scrolls.x) [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
        if (scrolls.y) [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
        if (right <= left || bottom <= top) break;
      }
      if (right <= left || bottom <= top) continue;
      if (left < -SLACK || right > innerWidth + SLACK || top < -SLACK || bottom > innerHeight + SLACK)
        faults.add(`${said} is cut by the window`);
    }
    return [...faults];
  }, except);
}
