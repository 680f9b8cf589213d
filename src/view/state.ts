/** The types of the store. */
import type { StoreApi } from 'zustand/vanilla';
import type { Camera, Known, Language, Scheme, Selection, Status, View } from './view';

/** The view, and one action for each intention of the reader. */
export interface ViewSlice {
  readonly view: View;
  /** The valid ids and values; it never changes. */
  readonly known: Known;
  /** The address of the page, for links; empty while pages are made at build, where links are relative. */
  readonly home: string;
  /** The scheme that the reader picked in this visit, not one from a link or an earlier visit. */
  readonly pickedScheme: Scheme | null;
  /** The same for the language. */
  readonly pickedLanguage: Language | null;
  /** The reader picked one thing; the camera follows it from now on. */
  readonly select: (selection: Selection) => void;
  /** The reader closed what was selected. */
  readonly clearSelection: () => void;
  /**
   * The reader clicked on the map, which means this selection, or none, unless a second click follows: then `takeBack` brings back
   * what was there before, else `decide` ends the wait.
   */
  readonly selectForNow: (selection: Selection | null) => void;
  readonly takeBack: () => void;
  readonly decide: () => void;
  /** The reader switched one theme of the filter on or off. */
  readonly toggleTheme: (id: string) => void;
  /** The reader picked all themes of the filter at once. */
  readonly chooseThemes: (ids: readonly string[]) => void;
  /** The reader cleared the filter by theme. */
  readonly clearThemes: () => void;
  readonly chooseLanguage: (lang: Language) => void;
  readonly chooseStatus: (status: Status) => void;
  /** The reader set the year; one outside the atlas's years becomes the nearest one. */
  readonly chooseYear: (year: number) => void;
  /** The reader picked a colour scheme, or that of the system (null). */
  readonly chooseScheme: (scheme: Scheme | null) => void;
  /** The reader, not the atlas, moved the map. */
  readonly moveCamera: (camera: Camera) => void;
  /** The reader jumped to a part of the sheet: nothing is selected and the camera is the region's. */
  readonly showRegion: (regionId: string) => void;
  /** A whole view came from history, a link, a tour or a host page. */
  readonly openView: (view: View) => void;
}

/** The open dialog over the map: the list, the matrix of operations and themes, the page about the data, the keys of the map. */
export type Dialog = 'list' | 'matrix' | 'about' | 'keys';
/** How far the drawer of a phone is pulled up. */
export type DrawerStop = 'peek' | 'half' | 'full';

/** State that no link carries: it belongs to this reader's screen and moment. */
export interface ScreenSlice {
  readonly panel: 'open' | 'closed';
  readonly drawer: DrawerStop;
  readonly dialog: Dialog | null;
  /** The years are playing. */
  readonly playing: boolean;
  /** The visible base: none yet, the SVG picture, or MapLibre's map over it. */
  readonly base: 'loading' | 'picture' | 'map';
  /** MapLibre's map was lost too often: the picture stays. */
  readonly mapLost: boolean;
  /** The state of the finer geometry, fetched when needed. */
  readonly detail: 'none' | 'loading' | 'loaded' | 'failed';
  /** The text for screen readers. */
  readonly announcement: string;
  /** What a second click would bring back. While it is not null the address and the camera wait. */
  readonly undecided: Undecided | null;

  /** The reader closed the overview. */
  readonly closePanel: () => void;
  /** The reader opened the overview again. */
  readonly reopenPanel: () => void;
  /** The reader pulled the drawer of the phone up or down. */
  readonly pullDrawer: (stop: DrawerStop) => void;
  readonly openDialog: (dialog: Dialog) => void;
  readonly closeDialog: () => void;
  readonly playYears: () => void;
  readonly pauseYears: () => void;
  /** The picture has been drawn. */
  readonly pictureShown: () => void;
  /** MapLibre's map has drawn and covers the picture. */
  readonly mapTookOver: () => void;
  /** MapLibre's map is lost, at least for a while: the picture is visible again. */
  readonly mapWithdrew: () => void;
  /** The map does not come back. */
  readonly mapGivenUp: () => void;
  readonly detailRequested: () => void;
  readonly detailLoaded: () => void;
  readonly detailFailed: () => void;
  /** Announces a visible change to screen readers. */
  readonly announce: (text: string) => void;
}

type Undecided = Pick<AtlasState, 'view' | 'panel' | 'drawer'>;

/** The whole store. */
export type AtlasState = ViewSlice & ScreenSlice;
export type AtlasStore = StoreApi<AtlasState>;
