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
    expect(page.made.asks).toBe('?select=operation:mission-to-moldova&theme=policing');
    expect(page.html).toMatch(/<path data-area="MD" data-role="host" data-tone="selected"/);
    const mark = page.html.split('data-key="operation:mission-to-moldova"')[1]?.split('</div>')[0];
    expect(mark).toMatch(/<span class="overlay-mark"[^>]*data-tone="selected"/);
  });

  it('shows another year with the States and operations of then', async () => {
    const page = await made('ru', { year: 1999 });

    expect(page.made.asks).toBe('?year=1999');
    expect(page.html).toContain('data-key="operation:office-in-zagreb"');
  });

  it('looks where its region is', async () => {
    const boxOf = ({ html }: { readonly html: string }) => /viewBox="[^"]*"/.exec(html)?.[0];
    const whole = await made('en', { region: WHOLE_AREA });

    expect(boxOf(await made('en', { region: 'central-asia' }))).not.toEqual(boxOf(whole));
  });

  it('has only the parts around the map of its frame', async () => {
    const bare = await made('en', { chrome: 'none' });

    expect(bare.html).not.toContain('<aside');
    expect(bare.html).toContain('data-chrome="none"');
  });
});
