/** How Kosovo is named, drawn and found: never as a State, always with resolution 1244. Its panels are in the component tests. */
import { describe, expect, test } from 'vitest';
import { search } from '../../../src/explore/search/search';
import { scene } from '../../../src/scene/scene';
import { LANGUAGES } from '../../../src/view/view';
import { textsOf } from '../support/locales';
import { SAID } from '../support/said';
import { wholeWordsIn } from '../../support/whole';
import { content, english, indexIn, operation, RESOLUTIONS, viewOf, wordsIn } from '../support/world';

describe('Kosovo', () => {
  const KOSOVO = /Kosovo|Kosov[aë]\b|Косов/;

  test('no text of any language calls it a country or a State', () => {
    // Other uses of these words near its name: the rule of law, a State among others, the Secretary of State.
    const innocent = /État de droit|stato di diritto|Estado de derecho|participating States?|États? participants?/gi;
    const named = [
      /\b(country|state|nation|republic|independent|independence)\b/i,
      /\b(pays|république|indépendan\w*)\b|(^|[^\p{L}])États?(?!\p{L})/iu,
      /(^|[^\p{L}])(Staat|Land|Republik|unabhängig\p{L}*)(?!\p{L})/u,
      /(^|[^\p{L}])(país|república|Estado|independi\p{L}*|paese|repubblica|stato|indipenden\p{L}*)(?!\p{L})/iu,
      /(^|[^\p{L}])(стран|государств|республик|независим)\p{L}*/iu,
    ];
    const wrong = SAID.filter(({ text }) => KOSOVO.test(text)).filter(({ text }) =>
      text
        .split(/(?<=[.;])\s/)
        .filter((sentence) => KOSOVO.test(sentence))
        .some((sentence) => named.some((word) => word.test(sentence.replaceAll(innocent, '')))),
    );
    expect(wrong).toEqual([]);
  });

  test('it is in no list of States or Partners, and nothing counts it', () => {
    expect(content.states.map(({ code }) => code)).not.toContain('XK');
    expect(content.partners.map(({ code }) => code)).not.toContain('XK');
    expect(content.states).toHaveLength(57);
    const territory = content.territories.find(({ id }) => id === 'XK')!;
    expect(territory).toMatchObject({ treatment: 'own', state: null });
    for (const lang of LANGUAGES) {
      expect(wordsIn(lang).states.XK).not.toHaveProperty('capital');
    }
  });

  test('every operation that worked there carries the note on resolution 1244, and no other does', () => {
    const there = content.operations.filter(({ host, alsoHosts }) => [host, ...alsoHosts].includes('XK'));
    expect(there.map(({ id }) => id)).toEqual([
      'mission-in-kosovo',
      'missions-of-long-duration-kosovo-sandjak-vojvodina',
      'task-force-for-kosovo',
    ]);
    const noted = content.operations.filter(({ notes }) => notes.includes('unscr-1244'));
    expect(noted).toEqual(there);
  });

  test.each([
    ['en', 'Security Council resolution 1244 (1999)'],
    ['fr', 'résolution 1244 (1999) du Conseil de sécurité'],
    ['de', 'Resolution 1244 (1999) des Sicherheitsrats'],
    ['it', 'risoluzione 1244 (1999) del Consiglio di sicurezza'],
    ['ru', 'резолюции 1244 (1999) Совета Безопасности'],
    ['es', 'resolución 1244 (1999) del Consejo de Seguridad'],
  ])('the note and the legend name the resolution in %s', (lang, resolution) => {
    const say = (key: string): string | undefined =>
      textsOf(lang)
        .find(({ namespace, path }) => namespace === 'ui' && path === key)
        ?.text.replaceAll('\u00a0', ' ');
    expect(say('notes.unscr-1244')).toContain(resolution);
    expect(say('notes.unscr-1244')).toMatch(KOSOVO);
    expect(say('legend.territory')).toMatch(KOSOVO);
    expect(say('legend.territory')).toMatch(/1244/);
  });

  test.each(LANGUAGES)('whoever searches it in %s finds operations and no State', (lang) => {
    const found = search(indexIn(lang), wordsIn(lang).states.XK!.name);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ entry }) => entry.target.id === 'XK')).toEqual([]);
    expect(found.filter(({ entry }) => entry.target.kind === 'state' || entry.target.kind === 'partner')).toEqual([]);
    expect(found[0]!.entry.target).toEqual({ kind: 'operation', id: 'mission-in-kosovo' });
  });

  test('its area is of a role and tint of its own and its boundary of a kind of its own', () => {
    for (const [, geography] of RESOLUTIONS) {
      const shown = scene(viewOf({}), content, geography, english);
      expect(shown.areas.filter(({ role }) => role === 'territory').map(({ id }) => id)).toEqual(['XK']);
      expect(geography.lines.some(({ kind }) => kind === 'territory-border')).toBe(true);
    }
  });

  test('places there are named in both spellings', () => {
    const mission = operation('mission-in-kosovo');
    // One name is the same in both languages.
    const same = ['prizren'];
    for (const lang of LANGUAGES) {
      const words = wordsIn(lang);
      if (/\p{Script=Latin}/u.test(words.operations[mission.id]!.city)) {
        expect(words.operations[mission.id]!.city).toContain('/');
        for (const { id } of mission.offices.filter((office) => !same.includes(office.id))) {
          expect(words.offices[id]!.name, id).toContain('/');
        }
      }
      for (const id of same) expect(wholeWordsIn(lang).offices[id]!.remark, id).toBeTruthy();
    }
  });
});
