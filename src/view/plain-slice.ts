import type { StateCreator } from 'zustand';
import type { AtlasState } from './store';
import type { SelectionKind } from './view';

/** What the pointer or the focus is on; a territory can be pointed at, and what it opens is something else. */
export interface Pointed {
  readonly kind: SelectionKind | 'territory';
  readonly id: string;
}

/** What lies over the map: the list, the matrix of operations and themes, the page about the data, the keys of the map. */
export type Dialog = 'list' | 'matrix' | 'about' | 'keys';
/** How far the sheet of a phone is pulled up. */
export type Sheet = 'peek' | 'half' | 'full';

/** What no link carries: it belongs to this reader's screen and this moment. */
export interface PlainSlice {
  readonly hovered: Pointed | null;
  readonly panel: 'open' | 'closed';
  readonly sheet: Sheet;
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

  /** The pointer or the focus came to a thing. */
  readonly pointAt: (thing: Pointed) => void;
  /** The pointer or the focus left for nothing. */
  readonly pointAway: () => void;
  /** The reader put the overview away. */
  readonly closePanel: () => void;
  /** The reader wants the overview back. */
  readonly reopenPanel: () => void;
  /** The reader pulled the sheet of the phone up or down. */
  readonly pullSheet: (sheet: Sheet) => void;
  readonly openDialog: (dialog: Dialog) => void;
  readonly closeDialog: () => void;
  readonly playYears: () => void;
  readonly pauseYears: () => void;
  /** The picture stands on the screen. */
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

/** Makes the slice. */
export const plainSlice: StateCreator<AtlasState, [], [], PlainSlice> = (set) => ({
  hovered: null,
  panel: 'open',
  sheet: 'peek',
  dialog: null,
  playing: false,
  base: 'loading',
  mapLost: false,
  detail: 'none',
  announcement: '',

  pointAt: ({ kind, id }) => {
    set((state) => (state.hovered?.kind === kind && state.hovered.id === id ? state : { hovered: { kind, id } }));
  },
  pointAway: () => {
    set({ hovered: null });
  },
  closePanel: () => {
    set({ panel: 'closed' });
  },
  reopenPanel: () => {
    set({ panel: 'open' });
  },
  pullSheet: (sheet) => {
    set({ sheet });
  },
  openDialog: (dialog) => {
    set({ dialog });
  },
  closeDialog: () => {
    set({ dialog: null });
  },
  playYears: () => {
    set({ playing: true });
  },
  pauseYears: () => {
    set({ playing: false });
  },
  pictureShown: () => {
    set((state) => (state.base === 'loading' ? { base: 'picture' } : state));
  },
  mapTookOver: () => {
    set({ base: 'map' });
  },
  mapWithdrew: () => {
    set((state) => (state.base === 'map' ? { base: 'picture' } : state));
  },
  mapGivenUp: () => {
    set({ mapLost: true });
  },
  detailRequested: () => {
    set({ detail: 'loading' });
  },
  detailLoaded: () => {
    set({ detail: 'loaded' });
  },
  detailFailed: () => {
    set({ detail: 'failed' });
  },
  announce: (text) => {
    set({ announcement: text });
  },
});
