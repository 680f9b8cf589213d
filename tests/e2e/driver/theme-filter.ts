import type { Language } from '../../../src/view/view';
import { content, say, themeShort } from './known';
import type { PageDriver } from './page-driver';

/** Drives the filter of themes in the panel. */
export class ThemeFilter {
  private readonly page: PageDriver;
  /** The language of the interface. */
  private readonly spoken: () => Language;

  constructor(page: PageDriver, spoken: () => Language) {
    this.page = page;
    this.spoken = spoken;
  }

  /** Unfolds all groups of themes. */
  async unfold(): Promise<void> {
    for (const { dimension } of new Map(content.themes.map((theme) => [theme.dimension, theme])).values()) {
      const folds = await this.page.see('.themes-fold[aria-expanded="false"]');
      const title = say(this.spoken(), `themes.dimension.${dimension}`);
      const fold = folds.find(({ text }) => text.startsWith(title));
      // The number of chosen themes is after the group's title.
      if (fold) await this.page.click('button', fold.text.replace(/\s+/g, ' '));
    }
  }

  /** Switches a theme of the filter on or off; its group must be unfolded. */
  async choose(id: string): Promise<void> {
    const short = themeShort(this.spoken(), id);
    const chip = (await this.page.see('.themes-chip')).find(({ text }) => chipName(text) === short);
    if (!chip) throw new Error(`No chip says ${short}.`);
    await this.page.click('button', chip.label);
  }

  /** The text on how many match. */
  async matching(): Promise<string> {
    return (await this.page.see('.themes-matching')).map(({ text }) => text).join(' ');
  }

  /** The count on each theme's chip, by the chip's words; the groups must be unfolded. */
  async counts(): Promise<Readonly<Record<string, number>>> {
    const chips = await this.page.see('.themes-chip');
    return Object.fromEntries(chips.map(({ text }) => [chipName(text), Number(/\d+$/.exec(text)?.[0])]));
  }
}

/** A chip's text without its tick and its count. */
const chipName = (text: string): string =>
  text
    .replace(/^✓\s*/, '')
    .replace(/\s*\d+$/, '')
    .trim();
