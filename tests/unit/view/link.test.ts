import { describe, expect, it } from 'vitest';
import { linkOf, linkOfState, linkWithin } from '../../../src/view/link';
import { createAtlasStore } from '../../../src/view/store';
import { known, plain } from './known';

const kazakhstan = { kind: 'state', id: 'KZ' } as const;
const camera = { lng: 20.00004, lat: 45, zoom: 4, bearing: 3 };
const page = 'https://atlas.example/fr/?lang=fr&fbclid=abc&utm_source=x&scheme=dark&chrome=compact#main';

describe('a link that is handed on', () => {
  it('is made of the view and of the page, and of nothing else in the address', () => {
    expect(linkOf({ ...plain, selection: kazakhstan, year: 1999, camera }, known, page)).toBe(
      'https://atlas.example/fr/?lang=en&select=state:KZ&year=1999&camera=20,45,4,3',
    );
    expect(linkOf(plain, known, 'https://atlas.example/')).toBe('https://atlas.example/?lang=en');
  });

  it('leads to the whole page, and has colours only where they were picked here', () => {
    const store = createAtlasStore(known, { ...plain, scheme: 'dark', chrome: 'compact' }, page);
    expect(linkOfState(store.getState())).toBe('https://atlas.example/fr/?lang=en');
    store.getState().chooseScheme('contrast');
    expect(linkOfState(store.getState())).toBe('https://atlas.example/fr/?lang=en&scheme=contrast');
  });

  it('says at once what was chosen', () => {
    const store = createAtlasStore(known);
    store.getState().moveCamera(camera);
    store.getState().toggleTheme('media');
    expect(linkOfState(store.getState())).toBe('?lang=en&theme=media&camera=20,45,4,3');
  });
});

describe('a name that is a link', () => {
  it('leads to its thing with all else as it is, and with a camera of its own', () => {
    const store = createAtlasStore(known, { ...plain, region: 'central-asia', year: 1999, camera, chrome: 'compact' });
    expect(linkWithin(store.getState(), kazakhstan)).toBe('?lang=en&select=state:KZ&year=1999');
    store.getState().select(kazakhstan);
    expect(linkWithin(store.getState(), { region: 'south-caucasus' })).toBe('?lang=en&region=south-caucasus&year=1999');
  });
});
