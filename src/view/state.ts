/** What the store holds: the types that the slices and those who read them share. */
import type { StoreApi } from 'zustand/vanilla';
import type { Camera, Known, Language, Scheme, Selection, Status, View } from './view';

/** What is asked, and one action for each intention of the reader. */
export interface ViewSlice {
  readonly view: View;
  /** What there is to ask for; it never changes. */
  readonly known: Known;
  /** The address of the page that links lead to; empty while pages are made at build, where links are relative. */
  readonly home: string;
  /** The scheme that the reader picked in this visit; what a link or an earlier visit said is not in it. */
  readonly pickedScheme: Scheme | null;
  /** The same of the language. */
  readonly pickedLanguage: Language | null;
  /** The reader picked one thing; the camera follows it from now on. */
  readonly select: (selection: Selection) => void;
  /** The reader closed what was selected. */
  readonly clearSelection: () => void;
  /** The reader switched one theme of the filter on or off. */
  readonly toggleTheme: (id: string) => void;
  /** The reader picked the themes of the filter at once. */
  readonly chooseThemes: (ids: readonly string[]) => void;
  /** The reader took the filter by theme away. */
  readonly clearThemes: () => void;
  readonly chooseLanguage: (lang: Language) => void;
  readonly chooseStatus: (status: Status) => void;
  /** The reader set the year; what lies outside the years of the atlas becomes the nearest one. */
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

/** What lies over the map: the list, the matrix of operations and themes, the page about the data, the keys of the map. */
export type Dialog = 'list' | 'matrix' | 'about' | 'keys';
/** How far the drawer of a phone is pulled up. */
export type DrawerStop = 'peek' | 'half' | 'full';

/** What no link carries: it belongs to this reader's screen and this moment. */
export interface ScreenSlice {
  readonly panel: 'open' | 'closed';
  readonly drawer: DrawerStop;
  readonly dialog: Dialog | null;
  /** The years run by themselves. */
  readonly playing: boolean;
  /** The base that is seen: none yet, the SVG picture, or MapLibre's map over it. */
  readonly base: 'loading' | 'picture' | 'map';
  /** MapLibre's map was lost once too often: the picture stays. */
  readonly mapLost: boolean;
  /** The finer geometry, fetched when it is needed. */
  readonly detail: 'none' | 'loading' | 'loaded' | 'failed';
  /** What a screen reader is told. */
  readonly announcement: string;

  /** The reader put the overview away. */
  readonly closePanel: () => void;
  /** The reader wants the overview back. */
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
  /** MapLibre's map is gone, for a while at least: the picture is seen again. */
  readonly mapWithdrew: () => void;
  /** It does not come back. */
  readonly mapGivenUp: () => void;
  readonly detailRequested: () => void;
  readonly detailLoaded: () => void;
  readonly detailFailed: () => void;
  /** Something happened that is seen and must also be heard. */
  readonly announce: (text: string) => void;
}

/** The view that is asked for, and what no link carries. */
export type AtlasState = ViewSlice & ScreenSlice;
export type AtlasStore = StoreApi<AtlasState>;
