/** What a selection highlights, and what a filter dims. */
import { describe, expect, test } from 'vitest';
import { worksOn } from '../../../src/scene/filter';
import { selectedAreas } from '../../../src/scene/lookup';
import type { Scene } from '../../../src/scene/scene-types';
import { shownIn, themeCounts } from '../../../src/scene/shown';
import { raw, active, documented, onlyWeak, ids, show, area, place } from '../support/shown-scene';
import { content, plain, viewOf } from '../support/world';

describe('what a selection lights', () => {
  const lit = (shown: Scene): readonly string[] =>
    shown.areas
      .filter(({ tone }) => tone === 'selected')
      .map(({ id }) => id)
      .sort();

  test('nothing selected: all plain', () => {
    expect(show().areas.every(({ tone }) => tone === 'plain')).toBe(true);
    expect(show().places.every(({ tone }) => tone === 'plain')).toBe(true);
  });

  test('Denmark with Greenland and the Faroes', () => {
    expect(lit(show({ selection: { kind: 'state', id: 'DK' } }))).toEqual(['DK', 'FO', 'GL']);
  });

  test('each other State by itself', () => {
    for (const { code } of content.states.filter((state) => state.code !== 'DK')) {
      expect([...selectedAreas({ kind: 'state', id: code }, content)]).toEqual([code]);
      expect(lit(show({ selection: { kind: 'state', id: code } }))).toEqual([code]);
    }
  });

  test('each Partner by itself; everything else is muted', () => {
    for (const { code } of content.partners) {
      const shown = show({ selection: { kind: 'partner', id: code } });
      expect(lit(shown)).toEqual([code]);
      expect(shown.areas.filter(({ id }) => id !== code).every(({ tone }) => tone === 'muted')).toBe(true);
    }
  });

  test('the host of each operation, and the operation’s own mark', () => {
    for (const { id, host, alsoHosts, offices } of content.operations) {
      const shown = show({ selection: { kind: 'operation', id } });
      expect(lit(shown)).toEqual([host, ...alsoHosts].sort());
      expect(shown.places.filter(({ tone }) => tone === 'selected').map(({ key }) => key)).toEqual([`operation:${id}`]);
      for (const office of offices) {
        const at = show({ selection: { kind: 'office', id: office.id } });
        expect(lit(at)).toEqual([host]);
        expect(at.places.filter(({ tone }) => tone === 'selected').map(({ key }) => key)).toEqual([
          `office:${office.id}`,
        ]);
      }
    }
  });

  test('the Mission in Kosovo lights its territory, and Serbia’s Mission lights Serbia', () => {
    expect(lit(show({ selection: { kind: 'operation', id: 'mission-in-kosovo' } }))).toEqual(['XK']);
    expect(lit(show({ selection: { kind: 'operation', id: 'mission-to-serbia' } }))).toEqual(['RS']);
    expect(lit(show({ selection: { kind: 'state', id: 'RS' } }))).toEqual(['RS']);
  });
});

describe('the filter by theme', () => {
  test('the content has 23 themes, and weak evidence to tell apart', () => {
    expect(content.themes).toHaveLength(23);
    expect(content.themes.some(({ id }) => onlyWeak(id).length > 0)).toBe(true);
  });

  test.each(content.themes.map(({ id }) => id))('%s', (theme) => {
    const expected = documented(theme);
    const shown = show({ themes: [theme] });
    expect([...shown.matching].sort()).toEqual(ids(expected));
    expect(themeCounts(shownIn(plain, content), content).get(theme)).toBe(expected.length);
    expect(shown.shown).toBe(active.length);

    const hosts = new Set(expected.map(({ host }) => host));
    for (const { id, host } of active) {
      const matches = expected.some((operation) => operation.id === id);
      expect(place(shown, `operation:${id}`)!.tone, id).toBe(matches ? 'plain' : 'dimmed');
      expect(area(shown, host).tone, host).toBe(hosts.has(host) ? 'matched' : 'dimmed');
    }
    const hosting = new Set(active.map(({ host }) => host));
    for (const { id, tone } of shown.areas) if (!hosting.has(id)) expect(tone, id).toBe('muted');
  });

  test('weak evidence is never counted', () => {
    for (const { id: theme } of content.themes) {
      for (const { id } of onlyWeak(theme)) {
        const operation = content.operations.find((candidate) => candidate.id === id)!;
        expect(worksOn(operation, theme), `${id} on ${theme}`).toBe(false);
        expect(show({ themes: [theme] }).matching).not.toContain(id);
      }
    }
  });

  test('any of several themes', () => {
    const themes = ['trafficking', 'arms-control'];
    const either = active.filter((one) => themes.some((theme) => documented(theme).includes(one)));
    expect([...show({ themes }).matching].sort()).toEqual(ids(either));
    expect(either.length).toBeGreaterThan(Math.max(...themes.map((theme) => documented(theme).length)) - 1);
  });

  test('offices are dimmed with their operation', () => {
    const shown = show({ themes: ['trafficking'] });
    for (const { id, offices } of content.operations) {
      for (const office of offices) {
        expect(place(shown, `office:${office.id}`)!.tone).toBe(shown.matching.includes(id) ? 'plain' : 'dimmed');
      }
    }
  });

  test('a selected theme matches like a chosen one; chosen ones win over it', () => {
    const selection = { kind: 'theme', id: 'elections' } as const;
    expect([...show({ selection }).matching].sort()).toEqual(ids(documented('elections')));
    expect([...show({ selection, themes: ['trafficking'] }).matching].sort()).toEqual(ids(documented('trafficking')));
  });

  test('what is selected is shown whatever the filter says', () => {
    for (const { id, host, offices } of content.operations) {
      const without = content.themes.find((theme) => !documented(theme.id).some((one) => one.id === id));
      if (!without) continue;
      const shown = show({ themes: [without.id], selection: { kind: 'operation', id } });
      expect(place(shown, `operation:${id}`)!.tone).toBe('selected');
      expect(area(shown, host).tone).toBe('selected');
      for (const office of offices) {
        expect(place(shown, `office:${office.id}`)!.tone).toBe('plain');
        const at = show({ themes: [without.id], selection: { kind: 'office', id: office.id } });
        expect(place(at, `office:${office.id}`)!.tone).toBe('selected');
        expect(place(at, `operation:${id}`)!.tone).toBe('plain');
      }
    }
  });

  test('what is selected is shown whatever the status says', () => {
    const selection = { kind: 'operation', id: 'mission-to-moldova' } as const;
    const shown = show({ status: 'closed', selection });
    expect(place(shown, 'operation:mission-to-moldova')?.tone).toBe('selected');
  });

  test('the status narrows what is counted', () => {
    expect(shownIn(viewOf({ status: 'closed' }), content).operations).toHaveLength(raw.length - active.length);
    expect(shownIn(viewOf({ status: 'all' }), content).operations).toHaveLength(raw.length);
    const on = (theme: string, status: string): number =>
      raw.filter(
        (one) => one.status === status && one.themes.some((at) => at.theme === theme && at.strength === 'documented'),
      ).length;
    for (const { id } of content.themes) {
      expect(themeCounts(shownIn(viewOf({ status: 'closed' }), content), content).get(id), id).toBe(on(id, 'closed'));
      expect(themeCounts(shownIn(viewOf({ status: 'all' }), content), content).get(id), id).toBe(
        on(id, 'closed') + on(id, 'active'),
      );
    }
  });
});
