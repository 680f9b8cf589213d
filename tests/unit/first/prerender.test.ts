/** A page can be made of any view, not of the default one alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Atlas } from '../../../src/atlas/Atlas';
import { prerender, type PageToMake } from '../../../src/first/build/prerender';
import { WHOLE_AREA } from '../../../src/view/view';

const coarse = readFileSync(new URL('../../../src/geography/data/coarse.topo.json', import.meta.url), 'utf8');
const made = (lang: PageToMake['lang'], view: PageToMake['view']) =>
  prerender({ page: { Frame: Atlas }, lang, view }, coarse);

describe('a page made at build', () => {
  it('shows a selected operation: its panel, its title, its host lit, and says what it was made for', async () => {
    const page = await made('fr', { selection: { kind: 'operation', id: 'mission-to-moldova' }, themes: ['policing'] });

    expect(page.title).toMatch(/^Mission de l’OSCE en Moldavie – /);
    expect(page.html).toMatch(/<aside[^>]*data-subject="operation:mission-to-moldova"/);
    expect(page.html).toContain('Mission de l’OSCE en Moldavie</h2>');
    expect(page.firstView.asks).toBe('?select=operation:mission-to-moldova&theme=policing');
    expect(page.firstView.scene.areas.find(({ id }) => id === 'MD')).toMatchObject({ tone: 'selected' });
  });

  it('shows another year with the States and operations of then', async () => {
    const page = await made('ru', { year: 1999 });

    expect(page.firstView.asks).toBe('?year=1999');
    expect(page.firstView.scene.places.map(({ key }) => key)).toContain('operation:office-in-zagreb');
  });

  it('looks where its camera or its region is', async () => {
    const camera = { lng: 44, lat: 42, zoom: 5, bearing: -10 };
    const whole = await made('en', { region: WHOLE_AREA });

    expect((await made('en', { camera })).firstView.framing.camera).toEqual(camera);
    expect((await made('en', { region: 'central-asia' })).firstView.framing.focus).not.toEqual(
      whole.firstView.framing.focus,
    );
  });

  it('has only the parts around the map of its frame', async () => {
    const bare = await made('en', { chrome: 'none' });

    expect(bare.html).not.toContain('<aside');
    expect(bare.html).toContain('data-chrome="none"');
  });
});
