/** Takes the picture out of the page made at build, as an extension may: then the atlas fetches its geometry. */
import type { Page } from '@playwright/test';

export async function withoutPicture(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.querySelector('.first-picture')?.remove();
    });
  });
}
