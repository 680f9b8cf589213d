/**
 * What existed in a year: the States that took part, the phases of an operation, the Chairpersonship, and their roles on the map.
 */
import { describe, expect, test } from 'vitest';
import { scene } from '../../../src/scene/scene';
import { chairIn, openPerYear, participationIn, phaseIn, seatsIn, timeIn } from '../../../src/scene/year';
import { OPEN_LINES, PARTICIPATING_STATES } from '../../support/expected-years';
import { content, english, operation, coarse, viewOf } from '../support/world';

const rolesIn = (year: number): ReadonlyMap<string, string> =>
  new Map(scene(viewOf({ year }), content, coarse, english).areas.map(({ id, role }) => [id, role]));

function openIn(year: number): readonly (readonly [string, string])[] {
  return content.operations.flatMap((operation) => {
    const phase = phaseIn(operation, year);
    return phase ? [[operation.id, english.operations[operation.id]!.phases[phase.id]!] as const] : [];
  });
}

describe('the States that took part at the end of a year', () => {
  test.each(Object.entries(PARTICIPATING_STATES))('%s: %i', (year, count) => {
    expect(seatsIn(Number(year), content)).toHaveLength(count);
  });

  test('became fewer once only, when two of them became one', () => {
    const fewer = Array.from({ length: 53 }, (_, index) => 1974 + index).filter(
      (year) => seatsIn(year, content).length < seatsIn(year - 1, content).length,
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
    ['UA', 1991, 'former ussr'],
    ['UA', 1992, 'state'],
    ['RU', 1975, 'state'],
    ['EE', 1975, 'none'],
    ['EE', 1990, 'none'],
    ['EE', 1991, 'state'],
    ['AL', 1990, 'none'],
    ['AL', 1991, 'state'],
    ['CZ', 1992, 'former czechoslovakia'],
    ['SK', 1992, 'former czechoslovakia'],
    ['SK', 1993, 'state'],
    ['DE', 1975, 'state'],
    ['SI', 1991, 'former yugoslavia'],
    ['SI', 1992, 'state'],
    ['RS', 1991, 'former yugoslavia'],
    ['RS', 1992, 'suspended yugoslavia'],
    ['RS', 1999, 'suspended yugoslavia'],
    ['RS', 2000, 'state'],
    ['ME', 1999, 'suspended yugoslavia'],
    ['ME', 2000, 'none'],
    ['ME', 2006, 'state'],
    ['MK', 1991, 'former yugoslavia'],
    ['MK', 1993, 'none'],
    ['MK', 1995, 'state'],
    ['AD', 1995, 'none'],
    ['AD', 1996, 'state'],
    ['MN', 2011, 'none'],
    ['MN', 2012, 'state'],
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

  test('four States took part that are no more, each with its name in the words', () => {
    expect(content.formerStates.map(({ id }) => english.formerStates[id]!.name)).toEqual([
      'Union of Soviet Socialist Republics',
      'Yugoslavia',
      'Czechoslovakia',
      'German Democratic Republic',
    ]);
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
    const marks = scene(viewOf({ year: 2005 }), content, coarse, english).places;
    const croatia = marks.find(({ key }) => key === 'operation:office-in-zagreb');
    expect(croatia?.name).toBe(english.operations['office-in-zagreb']!.phases['mission-to-croatia']);
    expect(croatia?.role).toBe('operation');
  });

  test('a year finds it before its time, in it, or after it', () => {
    const years = [1993, 1994, 1995, 1996];
    expect(years.map((year) => timeIn('1994-10', '1995-12', year))).toEqual(['not-yet', 'there', 'there', 'over']);
    expect(years.map((year) => timeIn('1994-10', null, year))).toEqual(['not-yet', 'there', 'there', 'there']);
    for (const one of content.operations) {
      const today = timeIn(one.phases[0]!.from, one.phases.at(-1)!.to, 2026);
      expect(today, one.id).toBe(one.status === 'closed' ? 'over' : 'there');
    }
  });

  test.each([
    [
      'programme-office-in-dushanbe',
      {
        1995: 'Mission to Tajikistan',
        2005: 'Centre in Dushanbe',
        2012: 'Office in Tajikistan',
        2018: 'Programme Office in Dushanbe',
      },
    ],
    [
      'mission-to-serbia',
      {
        2002: 'Mission to the Federal Republic of Yugoslavia',
        2005: 'Mission to Serbia and Montenegro',
        2008: 'Mission to Serbia',
      },
    ],
    [
      'project-co-ordinator-in-uzbekistan',
      {
        1996: 'Liaison Office in Central Asia',
        2003: 'Centre in Tashkent',
        2010: 'Project Co-ordinator in Uzbekistan',
      },
    ],
    [
      'programme-office-in-astana',
      { 2000: 'Centre in Almaty', 2010: 'Centre in Astana', 2016: 'Programme Office in Astana' },
    ],
  ])('%s is one line through all its titles', (id, titles) => {
    for (const [year, title] of Object.entries(titles)) {
      expect(openIn(Number(year)).filter(([line]) => line === id)).toEqual([[id, `OSCE ${title}`]]);
    }
  });
});

describe('the field operations of a year', () => {
  test.each(Object.entries(OPEN_LINES))('%s: each line once, under its title of then', (year, expected) => {
    expect(openIn(Number(year))).toEqual(expected);
    expect(openPerYear(content, 1973, 2026).get(Number(year))).toBe(expected.length);
  });

  test('none before the first of 1992, and those of 2025 and no other in 2026', () => {
    expect(openIn(1991)).toEqual([]);
    expect(openIn(1992).map(([line]) => line)).toEqual([
      'mission-to-georgia',
      'mission-to-skopje',
      'missions-of-long-duration-kosovo-sandjak-vojvodina',
    ]);
    expect(openIn(2026).map(([line]) => line)).toEqual(OPEN_LINES[2025]!.map(([line]) => line));
  });

  test('the years of the slider count the lines that were open', () => {
    const counts = openPerYear(content, 1973, 2026);
    expect([...counts.keys()]).toEqual(Array.from({ length: 54 }, (_, index) => 1973 + index));
    expect(counts.get(1991)).toBe(0);
    for (const year of [1992, 1999, 2008, 2022, 2026]) {
      expect(counts.get(year), String(year)).toBe(
        scene(viewOf({ year }), content, coarse, english).places.filter(({ role }) => role === 'operation').length,
      );
    }
    expect(counts.get(2026)).toBe(12);
  });

  test('what was no field operation is in no year', () => {
    const others = content.otherActivities.map(({ id }) => id);
    expect(others.sort()).toEqual([
      'border-monitoring-operation-georgia',
      'high-level-planning-group',
      'personal-representative-minsk-conference',
      'representative-estonian-military-pensioners',
      'representative-latvian-russian-military-pensioners',
      'representative-skrunda',
      'sanctions-assistance-missions',
    ]);
    const phases = new Set(content.operations.flatMap((operation) => operation.phases.map(({ id }) => id)));
    expect(others.filter((id) => phases.has(id))).toEqual([]);
  });
});

describe('the Chairpersonship of a year', () => {
  const CHAIRS =
    'DE -- SE IT HU CH DK PL NO AT RO PT NL BG SI BE ES FI GR KZ LT IE UA CH RS DE AT IT SK AL SE PL MK MT FI CH'.split(
      ' ',
    );

  test('from 1991 to 2026', () => {
    expect(CHAIRS.map((_, index) => chairIn(1991 + index, content)?.holder ?? '--')).toEqual(CHAIRS);
    expect(chairIn(1992, content)?.formerState).toBe('czechoslovakia');
  });

  test('one each year since 1991, of that year', () => {
    for (let year = 1991; year <= 2026; year += 1) expect(chairIn(year, content)?.year, String(year)).toBe(year);
  });

  test('before there was one, and for 2027, which is not known, none is named', () => {
    expect(chairIn(1990, content)).toBeUndefined();
    expect(chairIn(2027, content)).toBeUndefined();
  });
});
