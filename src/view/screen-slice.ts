import type { StateCreator } from 'zustand';
import type { AtlasState, ScreenSlice } from './state';

export const screenSlice: StateCreator<AtlasState, [], [], ScreenSlice> = (set) => ({
  panel: 'open',
  drawer: 'peek',
  dialog: null,
  playing: false,
  base: 'loading',
  mapLost: false,
  detail: 'none',
  announcement: '',
  undecided: null,

  closePanel: () => {
    set({ panel: 'closed' });
  },
  reopenPanel: () => {
    set({ panel: 'open' });
  },
  pullDrawer: (drawer) => {
    set({ drawer });
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
