import type { Page } from '@playwright/test';

/** From now on moves every text of the page into elements of its own, as a browser's translator does. */
export async function translate(page: Page): Promise<void> {
  await page.evaluate((name) => {
    const replace = (text: Node): void => {
      if (!text.nodeValue?.trim() || text.parentElement?.closest('font, script, style, option, [translate="no"]'))
        return;
      const outer = document.createElement(name);
      const inner = document.createElement(name);
      text.parentNode?.replaceChild(outer, text);
      outer.append(inner);
      inner.append(text);
    };
    const replaceIn = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      texts.forEach(replace);
    };
    replaceIn(document.body);
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'characterData') replace(target);
        for (const node of addedNodes) replaceIn(node.nodeType === Node.TEXT_NODE ? (node.parentNode ?? node) : node);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, 'font');
}
