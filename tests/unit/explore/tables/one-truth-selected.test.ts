/** Map, list and files agree on the selected thing, also in a year in which it did not exist or may not have. */
import { describe, expect, it } from 'vitest';
import { shownInWords } from '../../../../src/explore/tables/list-rows';
import { STATUSES, type View } from '../../../../src/view/view';
import { speech, everything, lines } from '../../support/everything';
import { content, english } from '../../support/world';

describe('a thing with an unknown start', () => {
  const selected = (kind: 'office' | 'institution' | 'operation', id: string, year: number) =>
    everything({ selection: { kind, id }, year, status: 'all' });
  const said = (...asked: Parameters<typeof selected>) => selected(...asked).facts.selectedInYear;

  it('is there from the year in which a source saw it', () => {
    const inYear = (year: number) =>
      everything({ year })
        .map.places.filter(({ role }) => role === 'office')
        .map(({ target }) => target.id);
    expect(inYear(2019)).not.toContain('prizren');
    expect(inYear(2020)).toContain('prizren');
    // With a known opening it is there before the year of its source.
    expect(inYear(2004)).toContain('bender');
    const vienna = (year: number) =>
      everything({ year })
        .map.places.find(({ target }) => target.id === 'permanent-council')!
        .members.map(({ target }) => target.id);
    expect(vienna(2025)).not.toContain('strategic-police-matters-unit');
    expect(vienna(2026)).toContain('strategic-police-matters-unit');
  });

  it('is drawn while it is selected, and what is not known of the year is said', () => {
    expect(selected('office', 'prizren', 2010).map.places.map(({ key }) => key)).toContain('office:prizren');
    expect(said('office', 'prizren', 2010)).toBe('unknown');
    expect(said('office', 'prizren', 2020)).toBeNull();
    // Its operation did not exist either.
    expect(said('office', 'prizren', 1998)).toBe('not-yet.operation');
    expect(said('office', 'bender', 2002)).toBe('not-yet.operation');
    expect(said('institution', 'strategic-police-matters-unit', 1975)).toBe('unknown');
    expect(said('institution', 'strategic-police-matters-unit', 2026)).toBeNull();
    expect(said('institution', 'odihr', 1980)).toBe('not-yet.other');
  });

  it('or an unknown end is certain only in the years that are known', () => {
    expect(said('operation', 'personal-representative-minsk-conference', 2010)).toBe('unknown');
    expect(said('operation', 'personal-representative-minsk-conference', 2025)).toBeNull();
    expect(said('operation', 'personal-representative-minsk-conference', 2026)).toBe('over.other');
    expect(said('operation', 'high-level-planning-group', 2010)).toBeNull();
    expect(said('operation', 'representative-latvian-russian-military-pensioners', 1995)).toBeNull();
    expect(said('operation', 'representative-latvian-russian-military-pensioners', 2026)).toBe('unknown');
    expect(said('operation', 'representative-estonian-military-pensioners', 2000)).toBe('unknown');
    expect(said('operation', 'representative-estonian-military-pensioners', 2026)).toBe('over.other');
  });
});

describe('an operation that is selected', () => {
  const selected = (id: string, year: number, status: View['status'] = 'active') =>
    everything({ selection: { kind: 'operation', id }, year, status });

  it.each([
    ['mission-to-moldova', 1980, 'future-operation'],
    ['mission-to-sarajevo', 1980, 'future-operation'],
    ['mission-to-sarajevo', 1995, 'operation'],
    ['mission-to-sarajevo', 1996, 'closed-operation'],
  ])('%s in %i is told as %s, whatever the filter says', (id, year, role) => {
    for (const status of STATUSES) {
      const all = selected(id, year, status);
      const { map, list, csv } = lines(all);
      expect(map.find(([line]) => line === id)?.[2]).toBe(role);
      expect(list).toEqual(map);
      expect(csv).toEqual(map);
      expect(all.map.places.find(({ key }) => key === `operation:${id}`)?.tone).toBe('selected');
    }
  });

  it('has its first title before it opened, and none of its offices', () => {
    const all = selected('programme-office-in-dushanbe', 1980);
    expect(all.list.operations.map(({ name, type }) => [name, type])).toEqual([
      [
        english.operations['programme-office-in-dushanbe']!.phases[
          content.operations.find(({ id }) => id === 'programme-office-in-dushanbe')!.phases[0]!.id
        ],
        'operation.type.mission {}',
      ],
    ]);
    expect(selected('mission-to-moldova', 1980).map.places.filter(({ role }) => role === 'office')).toEqual([]);
  });

  it('is said to be listed by its selection, where the filter would leave it out', () => {
    const said = (id: string, year: number, status: View['status']): string => {
      const { shown } = selected(id, year, status);
      return shownInWords(shown, status, speech, 'themes').join();
    };
    expect(said('mission-to-moldova', 1980, 'all')).toContain('shown.selected');
    expect(said('mission-to-moldova', 2026, 'all')).not.toContain('shown.selected');
    expect(said('mission-to-moldova', 2026, 'closed')).toContain('shown.selected');
  });
});
