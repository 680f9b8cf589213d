/**
 * What was in a year, compared with lists that were drawn up by hand from the OSCE's own survey of its field activities, one
 * line of succession counted once. They are written out here on purpose: nothing of them is read from the content.
 */
import { describe, expect, test } from 'vitest';
import { chairIn, openPerYear, participatingCount, participationIn, phaseIn } from '../../../src/scene/year';
import { content, english } from '../support/world';

/** The operations of today that were open in all the years below from 2008 on. */
const TODAY = [
  'centre-in-ashgabat',
  'mission-in-kosovo',
  'mission-to-bosnia-and-herzegovina',
  'mission-to-moldova',
  'mission-to-montenegro',
  'mission-to-serbia',
  'mission-to-skopje',
  'presence-in-albania',
  'programme-office-in-astana',
  'programme-office-in-bishkek',
  'programme-office-in-dushanbe',
  'project-co-ordinator-in-uzbekistan',
];

/** By year: each line that was open on any day of it, and the title that it bore at the end. */
const OPEN: Readonly<Record<number, readonly (readonly [line: string, title: string])[]>> = {
  1993: [
    ['mission-to-estonia', 'OSCE Mission to Estonia'],
    ['mission-to-georgia', 'OSCE Mission to Georgia'],
    ['mission-to-latvia', 'OSCE Mission to Latvia'],
    ['mission-to-moldova', 'OSCE Mission to Moldova'],
    ['mission-to-skopje', 'Spillover Monitor Mission to Skopje'],
    [
      'missions-of-long-duration-kosovo-sandjak-vojvodina',
      'Missions of Long Duration in Kosovo, Sandjak and Vojvodina',
    ],
  ],
  1999: [
    ['assistance-group-to-chechnya', 'OSCE Assistance Group to Chechnya'],
    ['centre-in-ashgabat', 'OSCE Centre in Ashgabat'],
    ['mission-in-kosovo', 'OSCE Mission in Kosovo'],
    ['mission-to-bosnia-and-herzegovina', 'OSCE Mission to Bosnia and Herzegovina'],
    ['mission-to-estonia', 'OSCE Mission to Estonia'],
    ['mission-to-georgia', 'OSCE Mission to Georgia'],
    ['mission-to-latvia', 'OSCE Mission to Latvia'],
    ['mission-to-moldova', 'OSCE Mission to Moldova'],
    ['mission-to-skopje', 'Spillover Monitor Mission to Skopje'],
    ['office-in-minsk', 'OSCE Advisory and Monitoring Group in Belarus'],
    ['office-in-zagreb', 'OSCE Mission to Croatia'],
    ['presence-in-albania', 'OSCE Presence in Albania'],
    ['programme-office-in-astana', 'OSCE Centre in Almaty'],
    ['programme-office-in-bishkek', 'OSCE Centre in Bishkek'],
    ['programme-office-in-dushanbe', 'OSCE Mission to Tajikistan'],
    ['project-co-ordinator-in-ukraine', 'OSCE Project Co-ordinator in Ukraine'],
    ['project-co-ordinator-in-uzbekistan', 'OSCE Liaison Office in Central Asia'],
    ['task-force-for-kosovo', 'OSCE Task Force for Kosovo'],
  ],
  2008: [
    ['centre-in-ashgabat', 'OSCE Centre in Ashgabat'],
    ['mission-in-kosovo', 'OSCE Mission in Kosovo'],
    ['mission-to-bosnia-and-herzegovina', 'OSCE Mission to Bosnia and Herzegovina'],
    ['mission-to-georgia', 'OSCE Mission to Georgia'],
    ['mission-to-moldova', 'OSCE Mission to Moldova'],
    ['mission-to-montenegro', 'OSCE Mission to Montenegro'],
    ['mission-to-serbia', 'OSCE Mission to Serbia'],
    ['mission-to-skopje', 'Spillover Monitor Mission to Skopje'],
    ['office-in-minsk', 'OSCE Office in Minsk'],
    ['office-in-yerevan', 'OSCE Office in Yerevan'],
    ['office-in-zagreb', 'OSCE Office in Zagreb'],
    ['presence-in-albania', 'OSCE Presence in Albania'],
    ['programme-office-in-astana', 'OSCE Centre in Astana'],
    ['programme-office-in-bishkek', 'OSCE Centre in Bishkek'],
    ['programme-office-in-dushanbe', 'OSCE Office in Tajikistan'],
    ['project-co-ordinator-in-baku', 'OSCE Office in Baku'],
    ['project-co-ordinator-in-ukraine', 'OSCE Project Co-ordinator in Ukraine'],
    ['project-co-ordinator-in-uzbekistan', 'OSCE Project Co-ordinator in Uzbekistan'],
  ],
  2014: [
    ['centre-in-ashgabat', 'OSCE Centre in Ashgabat'],
    ['mission-in-kosovo', 'OSCE Mission in Kosovo'],
    ['mission-to-bosnia-and-herzegovina', 'OSCE Mission to Bosnia and Herzegovina'],
    ['mission-to-moldova', 'OSCE Mission to Moldova'],
    ['mission-to-montenegro', 'OSCE Mission to Montenegro'],
    ['mission-to-serbia', 'OSCE Mission to Serbia'],
    ['mission-to-skopje', 'OSCE Mission to Skopje'],
    ['observer-mission-gukovo-donetsk', 'OSCE Observer Mission at the Russian Checkpoints Gukovo and Donetsk'],
    ['office-in-yerevan', 'OSCE Office in Yerevan'],
    ['presence-in-albania', 'OSCE Presence in Albania'],
    ['programme-office-in-astana', 'OSCE Centre in Astana'],
    ['programme-office-in-bishkek', 'OSCE Centre in Bishkek'],
    ['programme-office-in-dushanbe', 'OSCE Office in Tajikistan'],
    ['project-co-ordinator-in-baku', 'OSCE Project Co-ordinator in Baku'],
    ['project-co-ordinator-in-ukraine', 'OSCE Project Co-ordinator in Ukraine'],
    ['project-co-ordinator-in-uzbekistan', 'OSCE Project Co-ordinator in Uzbekistan'],
    ['special-monitoring-mission-to-ukraine', 'OSCE Special Monitoring Mission to Ukraine'],
  ],
  2022: [
    ['centre-in-ashgabat', 'OSCE Centre in Ashgabat'],
    ['mission-in-kosovo', 'OSCE Mission in Kosovo'],
    ['mission-to-bosnia-and-herzegovina', 'OSCE Mission to Bosnia and Herzegovina'],
    ['mission-to-moldova', 'OSCE Mission to Moldova'],
    ['mission-to-montenegro', 'OSCE Mission to Montenegro'],
    ['mission-to-serbia', 'OSCE Mission to Serbia'],
    ['mission-to-skopje', 'OSCE Mission to Skopje'],
    ['presence-in-albania', 'OSCE Presence in Albania'],
    ['programme-office-in-astana', 'OSCE Programme Office in Astana'],
    ['programme-office-in-bishkek', 'OSCE Programme Office in Bishkek'],
    ['programme-office-in-dushanbe', 'OSCE Programme Office in Dushanbe'],
    ['project-co-ordinator-in-ukraine', 'OSCE Project Co-ordinator in Ukraine'],
    ['project-co-ordinator-in-uzbekistan', 'OSCE Project Co-ordinator in Uzbekistan'],
    ['special-monitoring-mission-to-ukraine', 'OSCE Special Monitoring Mission to Ukraine'],
  ],
  2025: [
    ['centre-in-ashgabat', 'OSCE Centre in Ashgabat'],
    ['mission-in-kosovo', 'OSCE Mission in Kosovo'],
    ['mission-to-bosnia-and-herzegovina', 'OSCE Mission to Bosnia and Herzegovina'],
    ['mission-to-moldova', 'OSCE Mission to Moldova'],
    ['mission-to-montenegro', 'OSCE Mission to Montenegro'],
    ['mission-to-serbia', 'OSCE Mission to Serbia'],
    ['mission-to-skopje', 'OSCE Mission to Skopje'],
    ['presence-in-albania', 'OSCE Presence in Albania'],
    ['programme-office-in-astana', 'OSCE Programme Office in Astana'],
    ['programme-office-in-bishkek', 'OSCE Programme Office in Bishkek'],
    ['programme-office-in-dushanbe', 'OSCE Programme Office in Dushanbe'],
    ['project-co-ordinator-in-uzbekistan', 'OSCE Project Co-ordinator in Uzbekistan'],
  ],
};

function openIn(year: number): readonly (readonly [string, string])[] {
  return content.operations.flatMap((operation) => {
    const phase = phaseIn(operation, year);
    return phase ? [[operation.id, english.operations[operation.id]!.phases[phase.id]!] as const] : [];
  });
}

describe('the field operations of a year', () => {
  test.each(Object.entries(OPEN))('%s: each line once, under its title of then', (year, expected) => {
    expect(openIn(Number(year))).toEqual(expected);
    expect(openPerYear(content, 1973, 2026).get(Number(year))).toBe(expected.length);
  });

  test('none before the first of 1992, and those of today and no other in 2026', () => {
    expect(openIn(1991)).toEqual([]);
    expect(openIn(1992).map(([line]) => line)).toEqual([
      'mission-to-georgia',
      'mission-to-skopje',
      'missions-of-long-duration-kosovo-sandjak-vojvodina',
    ]);
    expect(openIn(2026).map(([line]) => line)).toEqual(TODAY);
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

describe('the participating States of a year', () => {
  test.each([
    [1973, 35],
    [1975, 35],
    [1989, 35],
    [1990, 34],
    [1991, 38],
    // In the course of 1992 there were 48, then 51, and 52 from 30 April to the end: a year says how it ended.
    [1992, 52],
    [1993, 53],
    [1994, 53],
    [1995, 54],
    [1996, 55],
    // The seat of Yugoslavia, suspended, counted until that of today's Serbia was taken in November.
    [1999, 55],
    [2000, 55],
    [2001, 55],
    [2005, 55],
    [2006, 56],
    [2011, 56],
    [2012, 57],
    [2026, 57],
  ])('in %i there were %i', (year, count) => {
    expect(participatingCount(year, content)).toBe(count);
  });

  const formerIn = (area: string, year: number): string => {
    const participation = participationIn(area, year, content);
    return 'former' in participation ? `${participation.kind} ${participation.former.id}` : participation.kind;
  };

  test.each([
    ['UA', 1975, 'former ussr'],
    ['UA', 1991, 'former ussr'],
    ['UA', 1992, 'state'],
    ['RU', 1975, 'state'],
    ['EE', 1990, 'none'],
    ['EE', 1991, 'state'],
    ['SI', 1991, 'former yugoslavia'],
    ['SI', 1992, 'state'],
    ['RS', 1991, 'former yugoslavia'],
    ['RS', 1992, 'suspended yugoslavia'],
    ['ME', 1999, 'suspended yugoslavia'],
    ['RS', 2000, 'state'],
    ['ME', 2000, 'none'],
    ['ME', 2006, 'state'],
    ['MK', 1991, 'former yugoslavia'],
    ['MK', 1993, 'none'],
    ['MK', 1995, 'state'],
    ['CZ', 1992, 'former czechoslovakia'],
    ['SK', 1993, 'state'],
    ['DE', 1975, 'state'],
    ['AL', 1990, 'none'],
    ['MN', 2011, 'none'],
    ['MN', 2012, 'state'],
  ])('the area of %s in %i: %s', (area, year, expected) => {
    expect(formerIn(area, year)).toBe(expected);
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

describe('the Chairpersonship of a year', () => {
  const CHAIRS =
    'DE -- SE IT HU CH DK PL NO AT RO PT NL BG SI BE ES FI GR KZ LT IE UA CH RS DE AT IT SK AL SE PL MK MT FI CH'.split(
      ' ',
    );

  test('from 1991 to 2026', () => {
    expect(CHAIRS.map((_, index) => chairIn(1991 + index, content)?.holder ?? '--')).toEqual(CHAIRS);
    expect(chairIn(1992, content)?.formerState).toBe('czechoslovakia');
  });

  test('before there was one, and for 2027, which is not known, none is named', () => {
    expect(chairIn(1990, content)).toBeUndefined();
    expect(chairIn(2027, content)).toBeUndefined();
  });
});
