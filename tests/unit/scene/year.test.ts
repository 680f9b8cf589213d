/** What was in a year: the States that took part, the phases of an operation, the areas of those that took part otherwise. */
import { describe, expect, test } from 'vitest';
import { scene } from '../../../src/scene/scene';
import {
  chairIn,
  endedBefore,
  openPerYear,
  participatingCount,
  participationIn,
  phaseIn,
} from '../../../src/scene/year';
import { content, english, operation, sheet, viewOf } from '../support/world';

const rolesIn = (year: number): ReadonlyMap<string, string> =>
  new Map(scene(viewOf({ year }), content, sheet, english).areas.map(({ id, role }) => [id, role]));

describe('the States that took part at the end of a year', () => {
  test.each([
    [1973, 35],
    [1975, 35],
    [1989, 35],
    [1990, 34],
    [1991, 38],
    [1992, 52],
    [1993, 53],
    [1995, 54],
    [1996, 55],
    [2000, 55],
    [2005, 55],
    [2006, 56],
    [2011, 56],
    [2012, 57],
    [2026, 57],
  ])('%i: %i', (year, count) => {
    expect(participatingCount(year, content)).toBe(count);
  });

  test('became fewer once only, when two of them became one', () => {
    const fewer = Array.from({ length: 53 }, (_, index) => 1974 + index).filter(
      (year) => participatingCount(year, content) < participatingCount(year - 1, content),
    );
    expect(fewer).toEqual([1990]);
  });
});

describe('how an area took part', () => {
  const kind = (area: string, year: number): string => {
    const participation = participationIn(area, year, content);
    return 'former' in participation ? `${participation.kind} ${participation.former.id}` : participation.kind;
  };

  test.each([
    ['UA', 1975, 'former ussr'],
    ['UA', 1992, 'state'],
    ['EE', 1975, 'none'],
    ['EE', 1991, 'state'],
    ['AL', 1990, 'none'],
    ['AL', 1991, 'state'],
    ['SK', 1992, 'former czechoslovakia'],
    ['SK', 1993, 'state'],
    ['SI', 1991, 'former yugoslavia'],
    ['SI', 1992, 'state'],
    ['RS', 1991, 'former yugoslavia'],
    ['RS', 1992, 'suspended yugoslavia'],
    ['RS', 1999, 'suspended yugoslavia'],
    ['RS', 2000, 'state'],
    ['ME', 1999, 'suspended yugoslavia'],
    ['ME', 2006, 'state'],
    ['AD', 1995, 'none'],
    ['AD', 1996, 'state'],
    ['JP', 2026, 'none'],
  ])('%s in %i: %s', (area, year, expected) => {
    expect(kind(area, year)).toBe(expected);
  });

  test('every State of today takes part today', () => {
    for (const { code } of content.states) expect(kind(code, 2026), code).toBe('state');
  });

  test('on the map, what did not take part yet is other land, and hosts are those of the year', () => {
    expect(rolesIn(1975).get('AL')).toBe('context');
    expect(rolesIn(1975).get('UA')).toBe('participating');
    expect(rolesIn(1993).get('LV')).toBe('host');
    expect(rolesIn(2026).get('LV')).toBe('participating');
    expect(rolesIn(1975).get('JP')).toBe('context');
    expect(rolesIn(2026).get('JP')).toBe('partner');
    expect([...rolesIn(1990).values()]).not.toContain('host');
  });
});

describe('the phases of an operation', () => {
  const phase = (id: string, year: number): string | undefined => phaseIn(operation(id), year)?.id;

  test('it is open in every year of which it was open a day', () => {
    expect(phase('mission-to-sarajevo', 1993)).toBeUndefined();
    expect(phase('mission-to-sarajevo', 1994)).toBe('mission-to-sarajevo');
    expect(phase('mission-to-sarajevo', 1995)).toBe('mission-to-sarajevo');
    expect(phase('mission-to-sarajevo', 1996)).toBeUndefined();
    expect(phase('mission-to-moldova', 2026)).toBe('mission-to-moldova');
  });

  test('it bears the title of the year, the later one where it changed in it', () => {
    expect(phase('office-in-zagreb', 2007)).toBe('mission-to-croatia');
    expect(phase('office-in-zagreb', 2008)).toBe('office-in-zagreb');
    expect(phase('project-co-ordinator-in-ukraine', 1999)).toBe('project-co-ordinator-in-ukraine');
    expect(phase('task-force-for-kosovo', 1999)).toBe('task-force-for-kosovo');
    expect(phase('task-force-for-kosovo', 1998)).toBe('kosovo-verification-mission');
  });

  test('it is said on the map under that title', () => {
    const marks = scene(viewOf({ year: 2005 }), content, sheet, english).places;
    const croatia = marks.find(({ key }) => key === 'operation:office-in-zagreb');
    expect(croatia?.name).toBe(english.operations['office-in-zagreb']!.phases['mission-to-croatia']);
    expect(croatia?.role).toBe('operation');
  });

  test('it ended before a year in which it was not open any more, and not before one in which it was not open yet', () => {
    for (const one of content.operations) {
      const last = one.phases.at(-1)!.to;
      for (const year of [1973, 1992, 1999, 2014, 2022, 2026]) {
        expect(endedBefore(one, year), `${one.id} ${String(year)}`).toBe(
          last !== null && Number(last.slice(0, 4)) < year,
        );
      }
      expect(endedBefore(one, 2026), one.id).toBe(one.status === 'closed');
    }
  });

  test('the years of the slider count the lines that were open', () => {
    const counts = openPerYear(content, 1973, 2026);
    expect([...counts.keys()]).toEqual(Array.from({ length: 54 }, (_, index) => 1973 + index));
    expect(counts.get(1991)).toBe(0);
    for (const year of [1992, 1999, 2008, 2022, 2026]) {
      expect(counts.get(year), String(year)).toBe(
        scene(viewOf({ year }), content, sheet, english).places.filter(({ role }) => role === 'operation').length,
      );
    }
    expect(counts.get(2026)).toBe(12);
  });
});

test('one chair each year since 1991, and none before', () => {
  expect(chairIn(1990, content)).toBeUndefined();
  for (let year = 1991; year <= 2026; year += 1) expect(chairIn(year, content)?.year, String(year)).toBe(year);
  expect(chairIn(1999, content)?.holder).toBe('NO');
});
