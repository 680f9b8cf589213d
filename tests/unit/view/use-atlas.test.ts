// @vitest-environment jsdom
import { createElement as h, type ReactNode } from 'react';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { selectStillView } from '../../../src/view/selectors';
import { createAtlasStore } from '../../../src/view/store';
import { AtlasContext, useAtlas, useAtlasStore } from '../../../src/view/use-atlas';
import { known, plain } from './known';

afterEach(cleanup);

it('shows what is selected of the nearest store, and renders for nothing else', () => {
  const store = createAtlasStore(known);
  let renders = 0;
  function Year(): ReactNode {
    renders += 1;
    const { year } = useAtlas(selectStillView);
    return h('p', null, useAtlasStore() === store ? year : 'another store');
  }
  const other = createAtlasStore(known, { ...plain, year: 1980 });
  render(h(AtlasContext, { value: other }, h(AtlasContext, { value: store }, h(Year))));
  expect(screen.getByText('2026')).toBeTruthy();
  act(() => {
    store.getState().chooseYear(1999);
  });
  expect(screen.getByText('1999')).toBeTruthy();
  const before = renders;
  act(() => {
    store.getState().moveCamera({ lng: 1, lat: 2, zoom: 3, bearing: 4 });
    store.getState().announce('moved');
  });
  expect(renders).toBe(before);
});

it('says what is missing where there is no store', () => {
  const quiet = vi.spyOn(console, 'error').mockReturnValue(undefined);
  function Lost(): ReactNode {
    return h('p', null, useAtlas(selectStillView).year);
  }
  expect(() => render(h(Lost))).toThrow(/AtlasContext/);
  quiet.mockRestore();
});
