// @vitest-environment jsdom
/** A click on the map that a second one may still take back. */
import { expect, it } from 'vitest';
import { albania, arrive, countEntries, kazakhstan, now, search } from './arriving';

it('is in the view at once, and in the address with one entry when no second one has followed', () => {
  arrive('/?select=state:AL');
  const added = countEntries();
  now().selectForNow(kazakhstan);
  expect(now().view.selection).toEqual(kazakhstan);
  expect([search(), added()]).toEqual(['?select=state:AL', 0]);
  now().decide();
  expect(now().view.selection).toEqual(kazakhstan);
  expect([search(), added()]).toEqual(['?select=state:KZ', 1]);
});

it('leaves the view, the panel and the address as they were when it is taken back', () => {
  for (const selection of [kazakhstan, null]) {
    arrive('/?select=state:AL&camera=20,45,4,3');
    const added = countEntries();
    const { view, panel, drawer } = now();
    now().selectForNow(selection);
    now().takeBack();
    expect(now()).toMatchObject({ view, panel, drawer, undecided: null });
    expect([search(), added()]).toEqual(['?select=state:AL&camera=20,45,4,3', 0]);
  }
});

it('opens the closed overview only as long as it stands', () => {
  arrive('/');
  now().closePanel();
  now().selectForNow(albania);
  expect(now().panel).toBe('open');
  now().takeBack();
  expect(now().panel).toBe('closed');
});

it('belongs to the same entry as what the reader does before it is decided', () => {
  arrive('/');
  const added = countEntries();
  now().selectForNow(kazakhstan);
  now().toggleTheme('media');
  now().decide();
  expect([search(), added()]).toEqual(['?select=state:KZ&theme=media', 1]);
});

it('is over when another view is opened', () => {
  arrive('/');
  const { view } = now();
  now().selectForNow(kazakhstan);
  now().openView({ ...view, selection: albania });
  now().takeBack();
  expect(now().view.selection).toEqual(albania);
});
