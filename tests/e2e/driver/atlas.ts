/** The atlas as its readers know it: places, panels, marks, themes, languages. */
import { OWN_NAMES } from '../../../src/view/own-names';
import { northAt, toSheet } from '../../../src/geography/sheet';
import { project, type SheetCamera } from '../../../src/scene/camera';
import { cameraFor, focusOf, fromLink } from '../../../src/scene/focus';
import { freeRectangle, type Dock } from '../../../src/stage/layout';
import { parseView } from '../../../src/view/parse';
import { defaultView, LANGUAGES, type Known, type Language } from '../../../src/view/view';
import type { Base } from './bases';
import { content, say, themeShort } from './known';
import type { Box, PageDriver, Point, Seen } from './page-driver';

/** An address, or what it asks for parameter by parameter. */
export type Link =
  string | Readonly<Partial<Record<'lang' | 'select' | 'theme' | 'year' | 'status' | 'camera' | 'scheme', string>>>;

/** A link's camera over a place, north up. */
export function near(lng: number, lat: number, zoom: number): string {
  return [lng, lat, zoom, northAt([lng, lat]).toFixed(1)].join(',');
}

/** One mark on the map. */
export interface Mark {
  /** What it opens: `operation:…`, `office:…`, `state:…`. */
  readonly target: string;
  readonly name: string;
  /** What kind of thing it stands for. */
  readonly role: string;
  readonly tone: string;
  readonly middle: Point;
}

const MARKS = '.overlay-mark';
const LABELS = '.overlay-label';
const DOCKS = '[data-dock]';
const MAP = '.stage-map';
const PANEL = 'aside';

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

const toMark = ({ data, label, box }: Seen): Mark => ({
  target: data.target ?? '',
  name: label,
  role: data.role ?? '',
  tone: data.tone ?? '',
  middle: middleOf(box),
});

function isDock(value: string | undefined): value is Dock {
  return ['left', 'right', 'top', 'bottom', 'none'].some((dock) => dock === value);
}

const none = new Set<string>();
/** Enough to read the camera of a link. */
const known: Known = {
  languages: LANGUAGES,
  ids: {
    state: none,
    partner: none,
    operation: none,
    office: none,
    theme: none,
    institution: none,
    format: none,
    partnership: none,
    programme: none,
    chair: none,
  },
  regions: none,
  themes: [],
  years: { min: 1973, max: 2100 },
  defaultLanguage: 'en',
};

/** Drives the atlas in one page, as one reader. */
export class Atlas {
  readonly page: PageDriver;
  /** The language that the reader is spoken to in. */
  private lang: Language = 'en';
  private readonly base: Base;

  constructor(page: PageDriver, base: Base) {
    this.page = page;
    this.base = base;
  }

  // What a reader does.

  /** Follows a link and waits until the base that this browser can draw has drawn. */
  async open(link: Link = {}): Promise<void> {
    await this.follow(link);
    await this.mapIsDrawn();
  }

  /** Follows a link and waits for what there is to read. */
  async follow(link: Link = {}): Promise<void> {
    await this.page.goTo(typeof link === 'string' ? link : addressOf(link));
    await this.pageIsThere();
  }

  /** Goes to another view within the page, as Back does: what is loaded stays. */
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

  /** A click of the mouse on a place of the map, which must not lie under anything. */
  async clickPlace(lng: number, lat: number): Promise<void> {
    await this.page.clickAt(await this.openPlace(lng, lat));
  }

  async doubleClickPlace(lng: number, lat: number): Promise<void> {
    await this.page.doubleClickAt(await this.openPlace(lng, lat));
  }

  /** Puts the mouse on a place of the map and leaves it there. */
  async hoverPlace(lng: number, lat: number): Promise<void> {
    await this.page.hoverAt(await this.openPlace(lng, lat));
  }

  /** The same with a finger. */
  async tapPlace(lng: number, lat: number): Promise<void> {
    await this.page.tapAt(await this.openPlace(lng, lat));
  }

  clickMark({ middle }: Mark): Promise<void> {
    return this.page.clickAt(middle);
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

  /** Sees to it that the atlas speaks a language. */
  async speak(lang: Language): Promise<void> {
    if (lang === this.lang) return;
    await this.chooseLanguage(lang);
    await this.isSpoken(lang);
  }

  /** Waits until a link or a view has brought a language. */
  async isSpoken(lang: Language): Promise<void> {
    await this.page.waitFor(`html[lang="${lang}"]`);
    this.lang = lang;
  }

  /** Unfolds all groups of themes. */
  async unfoldThemes(): Promise<void> {
    for (const { dimension } of new Map(content.themes.map((theme) => [theme.dimension, theme])).values()) {
      const folds = await this.page.see('.themes-fold[aria-expanded="false"]');
      const title = this.say(`themes.dimension.${dimension}`);
      const fold = folds.find(({ text }) => text.startsWith(title));
      // How many of the group are chosen stands behind its title.
      if (fold) await this.page.click('button', fold.text.replace(/\s+/g, ' '));
    }
  }

  /** Switches a theme of the filter on or off; its group must be unfolded. */
  async chooseTheme(id: string): Promise<void> {
    const short = themeShort(this.lang, id);
    const chip = (await this.page.see('.themes-chip')).find(({ text }) => chipName(text) === short);
    if (!chip) throw new Error(`No chip says ${short}.`);
    await this.page.click('button', chip.label);
  }

  /** Goes to the search with the keyboard alone, writes and takes the first answer. */
  async search(text: string): Promise<void> {
    await this.page.focus('combobox', this.say('search.label'));
    await this.page.type(text);
    await this.page.waitFor('[role="option"]');
    await this.page.press('Enter');
  }

  /** Drags the handle of a phone's drawer by so many pixels, up being negative. */
  async dragDrawer(by: number): Promise<void> {
    const [handle] = await this.page.see('.panel-handle');
    if (!handle) throw new Error('The drawer has no handle.');
    const from = middleOf(handle.box);
    await this.page.drag(from, { x: from.x, y: from.y + by });
  }

  /** Closes whatever lies over the map. */
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

  // What a reader sees.

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

  /** All that the open panel says. */
  async panelText(): Promise<string> {
    return (await this.page.see(PANEL)).map(({ text }) => text).join('\n');
  }

  /** The stop of a phone's drawer. */
  async drawer(): Promise<string> {
    return (await this.page.see(PANEL)).map(({ data }) => data.stop ?? '').join(' ');
  }

  async marks(): Promise<Mark[]> {
    return (await this.page.see(MARKS)).map(toMark);
  }

  async mark(name: string): Promise<Mark> {
    await this.page.still(`${MARKS}, ${DOCKS}`);
    const found = (await this.marks()).find((mark) => mark.name === name);
    if (!found) throw new Error(`No mark on the map is named ${name}.`);
    return found;
  }

  /** The marks that stand apart from their place, at the end of a leader line. */
  async marksApart(): Promise<Mark[]> {
    await this.page.still(`${MARKS}, ${DOCKS}`);
    return (await this.page.see(`.overlay-item:has(.overlay-leader) .overlay-anchor ~ ${MARKS}`)).map(toMark);
  }

  /** What is named beside the mouse; empty where nothing is. */
  async hoverName(): Promise<string> {
    return (await this.page.see('.stage-hover')).map(({ text }) => text).join(' ');
  }

  /** The names in the open list of what stands at one place. */
  async listed(): Promise<readonly string[]> {
    return (await this.page.see('.overlay-list button')).map(({ text }) => text);
  }

  /** The tone of each operation's mark, by operation. */
  async operationTones(): Promise<Readonly<Record<string, string>>> {
    const marks = (await this.marks()).filter(({ target }) => target.startsWith('operation:'));
    return Object.fromEntries(marks.map(({ target, tone }) => [target.replace('operation:', ''), tone]));
  }

  /** What the panel and the map show of a selection, in one look, where the picture draws. */
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

  /** The areas that are lit up, where the picture draws. */
  async litAreas(): Promise<readonly string[]> {
    const areas = await this.page.attributes('.picture path[data-tone="selected"]', 'data-area');
    return areas.map((area) => area ?? '');
  }

  /** How many match, in words. */
  async matching(): Promise<string> {
    return (await this.page.see('.themes-matching')).map(({ text }) => text).join(' ');
  }

  /** The count on each theme's chip, by the chip's words; the groups must be unfolded. */
  async themeCounts(): Promise<Readonly<Record<string, number>>> {
    const chips = await this.page.see('.themes-chip');
    return Object.fromEntries(chips.map(({ text }) => [chipName(text), Number(/\d+$/.exec(text)?.[0])]));
  }

  /** What went wrong, in the reader's words; empty where nothing did. */
  async notice(): Promise<string> {
    return (await this.page.see('.notice p')).map(({ text }) => text).join(' ');
  }

  /** What is said over a map of nothing but sea; empty where there is something to see. */
  async emptyMap(): Promise<string> {
    return (await this.page.see('.stage-empty-hint p')).map(({ text }) => text).join(' ');
  }

  /** The way back that is offered there. */
  leaveEmptyMap(): Promise<void> {
    return this.page.click('button', this.say('map.wholeArea'), '.stage-empty');
  }

  /** `select=` of the address; empty where nothing is selected. */
  selected(): string {
    return this.page.url().searchParams.get('select') ?? '';
  }

  /** `camera=` of the address as numbers; null where it has none. */
  camera(): { readonly lng: number; readonly lat: number; readonly zoom: number } | null {
    return parseView(this.page.url().search, known).view.camera;
  }

  /** The colour on the screen at a place that nothing covers. */
  async colourOf(lng: number, lat: number): Promise<string> {
    return this.page.colourAt(await this.openPlace(lng, lat));
  }

  /** Docks that stand on one another. */
  async dockFaults(): Promise<string[]> {
    await this.page.still(DOCKS);
    const docks = (await this.page.see(DOCKS)).filter(({ box }) => box.width > 0 && box.height > 0);
    const name = ({ text }: Seen): string => `"${text.slice(0, 24).replace(/\s+/g, ' ')}"`;
    return docks.flatMap((dock, index) =>
      docks
        .slice(index + 1)
        .filter(({ box }) => overlap(dock.box, box))
        .map((other) => `${name(dock)} at ${written(dock.box)} overlaps ${name(other)} at ${written(other.box)}`),
    );
  }

  /** Everything that is wrong with how marks and labels stand: each a line that says which and where. */
  async overlayFaults(): Promise<string[]> {
    await this.page.still(`${MARKS}, ${LABELS}, ${DOCKS}`);
    const things = [
      ...(await this.page.see(MARKS)).map((mark) => ({ what: `mark ${mark.data.target ?? ''}`, at: mark.box })),
      ...(await this.page.see(LABELS)).map(({ text, reach }) => ({
        what: `label "${text.replace(/\s+/g, ' ')}"`,
        at: reach,
      })),
    ];
    const docks = (await this.page.see(DOCKS)).filter(({ box }) => box.width > 0 && box.height > 0);
    const { width, height } = this.page.windowSize();
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

  /** What the interface says in the reader's language. */
  say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    return say(this.lang, key, values);
  }

  mapIsDrawn(): Promise<void> {
    return this.page.waitFor(`html[data-base="${this.base}"]`);
  }

  /** Waits until the marks stand and answers where a place of the map is on the screen. */
  private async openPlace(lng: number, lat: number): Promise<Point> {
    await this.page.still(`${MARKS}, ${DOCKS}`);
    const [map] = await this.page.see(MAP);
    if (!map) throw new Error('There is no map.');
    const viewport = { width: map.box.width, height: map.box.height };
    const docked = (await this.page.see(DOCKS)).flatMap(({ data, box }) =>
      isDock(data.dock) ? [{ dock: data.dock, box: { ...box, x: box.x - map.box.x, y: box.y - map.box.y } }] : [],
    );
    const free = freeRectangle(viewport, docked);
    const subjects = (await this.page.see(PANEL)).map(({ data }) => data.subject ?? '');
    const [x, y] = project(this.cameraOn(viewport, free, subjects), viewport, toSheet([lng, lat]));
    const point = { x: Math.round(map.box.x + x), y: Math.round(map.box.y + y) };
    const met = await this.page.meets(point, [MARKS, LABELS, DOCKS, MAP]);
    if (met !== MAP)
      throw new Error(`${lng}, ${lat} is at ${point.x}, ${point.y}, where a click meets ${met ?? 'nothing'}.`);
    return point;
  }

  /** The camera that the address asks for, else the one that takes in the whole area. */
  private cameraOn(viewport: { width: number; height: number }, free: Box, subjects: readonly string[]): SheetCamera {
    const { camera } = parseView(this.page.url().search, known).view;
    if (camera) return fromLink(camera, viewport, free);
    if (subjects.some((subject) => subject !== 'overview'))
      throw new Error('Where the camera went with a selection is not known: give the link a camera.');
    const focus = focusOf(defaultView(known), 'whole-area', content, {
      areas: new Map(),
      lines: [],
      resolution: 'coarse',
    });
    if (!focus) throw new Error('The content has no whole area.');
    return cameraFor(focus, viewport, free);
  }

  private async pageIsThere(): Promise<void> {
    // Until then the page stands as it was made at build, and answers nothing.
    await this.page.waitFor('html[data-first="over"]');
    await this.page.waitFor(`${PANEL}, .stage`);
    const lang = await this.page.attribute('lang');
    this.lang = LANGUAGES.find((language) => language === lang) ?? 'en';
  }
}

/** Less than a pixel is rounding. */
const SLACK = 0.5;

function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > SLACK && down > SLACK;
}

const written = ({ x, y, width, height }: Box): string =>
  `${x.toFixed(0)},${y.toFixed(0)} (${width.toFixed(0)} by ${height.toFixed(0)})`;

/** A chip's words without its tick and its count. */
const chipName = (text: string): string =>
  text
    .replace(/^✓\s*/, '')
    .replace(/\s*\d+$/, '')
    .trim();

function addressOf(link: Exclude<Link, string>): string {
  const query = Object.entries(link).map(([name, value]) => `${name}=${value}`);
  return query.length === 0 ? './' : `./?${query.join('&')}`;
}
