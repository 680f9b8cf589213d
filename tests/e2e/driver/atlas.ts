/** The atlas as its readers know it: places, panels, marks, themes, languages. */
import { OWN_NAMES } from '../../../src/view/own-names';
import { LANGUAGES, type Language } from '../../../src/view/view';
import type { Base } from './bases';
import { say } from './known';
import { dockFaultsOf, overlayFaultsOf } from './layout-faults';
import { addressOf, type Link } from './link';
import { toMark, type Mark } from './mark';
import type { PageDriver } from './page-driver';
import { cameraIn, openPlace } from './places';
import { middleOf } from './seen';
import { DOCKS, MAP, MARKS, PANEL } from './selectors';
import { ThemeFilter } from './theme-filter';

/** Drives the atlas in one page, as one reader. */
export class Atlas {
  readonly page: PageDriver;
  readonly themes: ThemeFilter;
  /** The language of the interface. */
  private lang: Language = 'en';
  private readonly base: Base;

  constructor(page: PageDriver, base: Base) {
    this.page = page;
    this.themes = new ThemeFilter(page, () => this.lang);
    this.base = base;
  }

  // What a reader does.

  /** Follows a link and waits until this browser's base has drawn. */
  async open(link: Link = {}): Promise<void> {
    await this.follow(link);
    await this.mapIsDrawn();
  }

  /** Follows a link and waits for the text. */
  async follow(link: Link = {}): Promise<void> {
    await this.page.goTo(typeof link === 'string' ? link : addressOf(link));
    await this.pageIsThere();
  }

  /** Goes to another view within the page, as Back does, without reloading. */
  async jump(link: Link): Promise<void> {
    await this.page.jump(typeof link === 'string' ? link : addressOf(link));
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.pageIsThere();
  }

  back(): Promise<void> {
    return this.page.back();
  }

  /** Clicks a place of the map, which must not be covered. */
  async clickPlace(lng: number, lat: number): Promise<void> {
    await this.page.pointer.clickAt(await openPlace(this.page, lng, lat));
  }

  async doubleClickPlace(lng: number, lat: number): Promise<void> {
    await this.page.pointer.doubleClickAt(await openPlace(this.page, lng, lat));
  }

  /** Puts the mouse on a place of the map and leaves it there. */
  async hoverPlace(lng: number, lat: number): Promise<void> {
    await this.page.pointer.hoverAt(await openPlace(this.page, lng, lat));
  }

  /** The same with a finger. */
  async tapPlace(lng: number, lat: number): Promise<void> {
    await this.page.pointer.tapAt(await openPlace(this.page, lng, lat));
  }

  clickMark({ middle }: Mark): Promise<void> {
    return this.page.pointer.clickAt(middle);
  }

  closePanel(): Promise<void> {
    return this.page.click('button', this.say('panel.close'));
  }

  /** Jumps to a region from the overview. */
  goToRegion(id: string): Promise<void> {
    return this.page.click('link', this.say(`region.${id}`), PANEL);
  }

  async chooseLanguage(lang: Language): Promise<void> {
    await this.page.choose('combobox', this.say('language'), OWN_NAMES[lang]);
    this.lang = lang;
  }

  /** Switches the atlas to a language. */
  async speak(lang: Language): Promise<void> {
    if (lang === this.lang) return;
    await this.chooseLanguage(lang);
    await this.isSpoken(lang);
  }

  /** Waits until the atlas is in a language. */
  async isSpoken(lang: Language): Promise<void> {
    await this.page.waitFor(`html[lang="${lang}"]`);
    this.lang = lang;
  }

  /** Searches by keyboard alone and takes the first answer. */
  async search(text: string): Promise<void> {
    await this.page.focus('combobox', this.say('search.label'));
    await this.page.type(text);
    await this.page.waitFor('[role="option"]');
    await this.page.press('Enter');
  }

  /** Drags the handle of a phone's drawer by pixels; up is negative. */
  async dragDrawer(by: number): Promise<void> {
    const [handle] = await this.page.see('.panel-handle');
    if (!handle) throw new Error('The drawer has no handle.');
    const from = middleOf(handle.box);
    await this.page.pointer.drag(from, { x: from.x, y: from.y + by });
  }

  /** Closes the dialog over the map. */
  async uncover(): Promise<void> {
    while ((await this.page.see('.over')).length > 0) await this.page.press('Escape');
  }

  press(key: string): Promise<void> {
    return this.page.press(key);
  }

  async pressUntil(key: string, focus: string, most: number): Promise<number> {
    for (let times = 1; times <= most; times += 1) {
      await this.page.press(key);
      if ((await this.page.focused()) === focus) return times;
    }
    throw new Error(`${most} times ${key} did not come to "${focus}".`);
  }

  button(key: string): Promise<void> {
    return this.page.click('button', this.say(key));
  }

  // What the reader sees.

  /** The heading of the one open panel. */
  async panel(): Promise<string> {
    const panels = await this.page.see(PANEL);
    const headings = await this.page.see(`${PANEL} h2.panel-heading`);
    return panels.length === 1
      ? headings.map(({ text }) => text.replace(/\s+/g, ' ')).join(' | ')
      : `${panels.length} panels`;
  }

  /** What the one open panel is about: `<kind>:<id>`, or `overview`. */
  async panelSubject(): Promise<string> {
    return (await this.page.see(PANEL)).map(({ data }) => data.subject ?? '').join(' ');
  }

  /** The text of the open panel. */
  async panelText(): Promise<string> {
    return (await this.page.see(PANEL)).map(({ text }) => text).join('\n');
  }

  /** The stop of a phone's drawer. */
  async drawer(): Promise<string> {
    return (await this.page.see(PANEL)).map(({ data }) => data.stop ?? '').join(' ');
  }

  async marks(): Promise<Mark[]> {
    await this.page.waitFor(`${MAP}[data-pending="false"]`);
    return (await this.page.see(MARKS)).map(toMark);
  }

  async mark(name: string): Promise<Mark> {
    await this.page.still(`${MARKS}, ${DOCKS}`);
    const found = (await this.marks()).find((mark) => mark.name === name);
    if (!found) throw new Error(`No mark on the map is named ${name}.`);
    return found;
  }

  /** The marks away from their place, at the end of a leader line. */
  async marksApart(): Promise<Mark[]> {
    await this.page.still(`${MARKS}, ${DOCKS}`);
    return (await this.page.see(`.overlay-item:has(.overlay-leader) .overlay-anchor ~ ${MARKS}`)).map(toMark);
  }

  /** The name beside the mouse; empty for none. */
  async hoverName(): Promise<string> {
    return (await this.page.see('.stage-hover')).map(({ text }) => text).join(' ');
  }

  /** The names in the open list of a place. */
  async listed(): Promise<readonly string[]> {
    return (await this.page.see('.overlay-list button')).map(({ text }) => text);
  }

  /** The tone of each operation's mark, by operation. */
  async operationTones(): Promise<Readonly<Record<string, string>>> {
    const marks = (await this.marks()).filter(({ target }) => target.startsWith('operation:'));
    return Object.fromEntries(marks.map(({ target, tone }) => [target.replace('operation:', ''), tone]));
  }

  /** What the panel and the map show of a selection, read at one moment; only for the picture. */
  async shownOf(): Promise<{
    readonly panel: string;
    readonly hasSources: boolean;
    readonly marks: readonly string[];
    readonly areas: readonly string[];
  }> {
    const [headings, sources, marks, areas] = await this.page.pick([
      [`${PANEL} h2.panel-heading`, 'text'],
      [`${PANEL} .panel-sources:has(li)`, 'class'],
      [`${MARKS}[data-tone="selected"]`, 'data-target'],
      ['.picture path[data-tone="selected"]', 'data-area'],
    ]);
    return {
      panel: headings?.join(' | ') ?? '',
      hasSources: sources?.length !== 0,
      marks: marks ?? [],
      areas: areas ?? [],
    };
  }

  /** The texts of the notices; empty for none. */
  async notice(): Promise<string> {
    return (await this.page.see('.notice p')).map(({ text }) => text).join(' ');
  }

  /** The hint over an empty map; empty where there is none. */
  async emptyMap(): Promise<string> {
    return (await this.page.see('.stage-empty-hint p')).map(({ text }) => text).join(' ');
  }

  /** The button back that is offered there. */
  leaveEmptyMap(): Promise<void> {
    return this.page.click('button', this.say('map.wholeArea'), '.stage-empty');
  }

  /** `select=` of the address; empty where nothing is selected. */
  selected(): string {
    return this.page.url().searchParams.get('select') ?? '';
  }

  /** `camera=` of the address as numbers; null where it has none. */
  camera(): { readonly lng: number; readonly lat: number; readonly zoom: number } | null {
    return cameraIn(this.page.url());
  }

  /** The colour on the screen at an uncovered place. */
  async colourOf(lng: number, lat: number): Promise<string> {
    return this.page.colourAt(await openPlace(this.page, lng, lat));
  }

  dockFaults(): Promise<string[]> {
    return dockFaultsOf(this.page);
  }

  overlayFaults(): Promise<string[]> {
    return overlayFaultsOf(this.page);
  }

  /** A text of the interface in the reader's language. */
  say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    return say(this.lang, key, values);
  }

  mapIsDrawn(): Promise<void> {
    return this.page.waitFor(`html[data-base="${this.base}"]`);
  }

  private async pageIsThere(): Promise<void> {
    // Until then the page made at build is shown, which does not respond.
    await this.page.waitFor('html[data-first="over"]');
    await this.page.waitFor(`${PANEL}, .stage`);
    const lang = await this.page.attribute('lang');
    this.lang = LANGUAGES.find((language) => language === lang) ?? 'en';
  }
}
