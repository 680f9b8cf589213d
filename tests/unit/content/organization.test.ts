/**
 * The whole Organization is in the content: institutions, formats, partnerships, and the three themes with sections. The lists
 * are written out here, not read from the content.
 */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/view/view';
import { interfaceOf } from '../support/locales';
import { content, wholeWordsIn as wordsIn } from '../../support/whole';

/** Longitude and latitude of the seat, to the degree: enough to identify the city. */
const VIENNA = '16 48';
const SEATS: Readonly<Record<string, string | null>> = {
  summits: null,
  'ministerial-council': null,
  'permanent-council': VIENNA,
  'forum-for-security-co-operation': VIENNA,
  chairpersonship: null,
  'secretary-general': VIENNA,
  secretariat: VIENNA,
  'conflict-prevention-centre': VIENNA,
  'transnational-threats-department': VIENNA,
  'strategic-police-matters-unit': VIENNA,
  'co-ordinator-of-economic-and-environmental-activities': VIENNA,
  'office-combating-trafficking': VIENNA,
  'documentation-centre-in-prague': '14 50',
  odihr: '21 52',
  hcnm: '4 52',
  rfom: VIENNA,
  'parliamentary-assembly': '13 56',
  'court-of-conciliation-and-arbitration': '6 46',
};

describe('institutions and structures', () => {
  test('are all there, each in its city', () => {
    const seats = content.institutions.map(({ id, seat }) => [
      id,
      seat?.position.map((degree) => String(Math.round(degree))).join(' ') ?? null,
    ]);
    expect(Object.fromEntries(seats)).toEqual(SEATS);
  });

  test('the departments and offices of the Secretariat belong to it', () => {
    const parents = Object.fromEntries(content.institutions.map(({ id, parent }) => [id, parent]));
    expect(parents).toMatchObject({
      'conflict-prevention-centre': 'secretariat',
      'transnational-threats-department': 'secretariat',
      'strategic-police-matters-unit': 'transnational-threats-department',
      'office-combating-trafficking': 'secretariat',
      'documentation-centre-in-prague': 'secretariat',
      odihr: null,
      hcnm: null,
      rfom: null,
    });
  });

  test('that no Chairpersonship of 2027 is known is said in every language', () => {
    for (const lang of LANGUAGES) {
      const { remarks } = wordsIn(lang).institutions.chairpersonship!;
      expect(
        remarks?.some((remark) => remark.includes('2027')),
        lang,
      ).toBe(true);
    }
  });
});

describe('negotiation formats', () => {
  const FORMATS: Readonly<Record<string, readonly [status: string, from: string, to: string | null, who: string]>> = {
    'minsk-process': ['closed', '1992', '2025-11-30', 'FR RU US AM AZ BY DE IT TR SE FI'],
    'transdniestrian-settlement-process': ['dormant', '2005', null, 'MD transdniestria osce RU UA eu US'],
    'geneva-international-discussions': [
      'active',
      '2008',
      null,
      'osce un eu GE RU US participants-from-abkhazia participants-from-south-ossetia',
    ],
    'iprm-ergneti': ['active', '2009', null, 'osce eu GE RU participants-from-south-ossetia'],
    'iprm-gali': ['suspended', '2009', null, 'un GE RU eu participants-from-abkhazia'],
    'trilateral-contact-group': ['closed', '2014', '2022-02', 'UA RU osce'],
  };

  test('have their status, years and participants', () => {
    const found = content.formats.map(({ id, status, from, to, participants }) => [
      id,
      [status, from.slice(0, 4), to, participants.map((participant) => participant.id).join(' ')],
    ]);
    expect(Object.fromEntries(found)).toEqual(FORMATS);
  });

  test('the Gali mechanism is chaired by the United Nations and not facilitated by the OSCE', () => {
    const gali = content.formats.find(({ id }) => id === 'iprm-gali')!;
    expect(gali.participants.find(({ role }) => role === 'chair')).toMatchObject({ kind: 'organization', id: 'un' });
    expect(gali.participants.map(({ id }) => id)).not.toContain('osce');
  });

  test('call only States parties; where one of two sides is none, both are sides, in every language', () => {
    for (const { id, participants } of content.formats) {
      const parties = participants.filter(({ role }) => role === 'party');
      expect(
        parties.filter(({ kind }) => kind !== 'state').map((party) => party.id),
        id,
      ).toEqual([]);
    }
    const settlement = content.formats.find(({ id }) => id === 'transdniestrian-settlement-process')!;
    const sides = settlement.participants.filter(({ role }) => role === 'side');
    expect(sides.map(({ id }) => id)).toEqual(['MD', 'transdniestria']);
    for (const lang of LANGUAGES) {
      const said = interfaceOf(lang);
      expect(said.get('format.role.side'), lang).not.toBe(said.get('format.role.party'));
    }
  });
});

describe('partnership and programme', () => {
  test('the United Nations have had a liaison office in Vienna since October 2016 and a work plan since 2014', () => {
    const partnership = content.partnerships.find(({ id }) => id === 'un-osce')!;
    expect(partnership).toMatchObject({ since: '2016-10', place: { role: 'office' } });
    for (const lang of LANGUAGES) {
      const facts = wordsIn(lang).relations['un-osce']!.facts.join(' ');
      for (const year of ['2014', '2016']) expect(facts, lang).toContain(year);
    }
  });

  test('the Support Programme for Ukraine is a programme and no operation', () => {
    expect(content.programmes.find(({ id }) => id === 'support-programme-for-ukraine')).toMatchObject({
      host: 'UA',
      since: '2022-11-01',
      follows: 'project-co-ordinator-in-ukraine',
    });
    expect(content.operations.map(({ id }) => id)).not.toContain('support-programme-for-ukraine');
  });
});

describe('the three themes told at length', () => {
  test('have their sections, each with what it lists', () => {
    const told = content.deepThemes.map(({ theme, sections }) => [
      theme,
      Object.fromEntries(sections.map(({ id, items }) => [id, items.length])),
    ]);
    expect(Object.fromEntries(told)).toEqual({
      'conflict-prevention': {
        'conflict-cycle': 5,
        centre: 3,
        'field-activities': 6,
        'court-and-high-commissioner': 2,
        formats: 5,
      },
      policing: { why: 0, categories: 2, advisers: 3, fields: 15 },
      trafficking: {
        reach: 3,
        'linked-subjects': 0,
        'special-representative': 3,
        'action-plan': 4,
        'field-operations': 3,
        examples: 4,
      },
    });
  });

  test('say the years that matter in every language', () => {
    for (const lang of LANGUAGES) {
      const { trafficking } = wordsIn(lang).deepThemes;
      expect(trafficking!['special-representative']!.text, lang).toContain('2003');
      expect(trafficking!['action-plan']!.items.partnerships, lang).toContain('2013');
    }
  });
});

describe('sources', () => {
  const registries = [
    ...content.operations.map(({ sources }) => sources),
    content.institutionSources,
    content.formatSources,
    content.relationSources,
    content.otherActivitySources,
    content.chairSources,
    content.formerStateSources,
    content.deepThemeSources,
    content.themeSources,
    content.stateSources,
    content.partnerSources,
  ];

  test('have a title that a reader can make sense of, and none is a working file', () => {
    const sources = registries.flatMap((registry) => Object.values(registry));
    expect(sources.length).toBeGreaterThan(300);
    for (const { title, url } of sources) {
      expect(title).not.toMatch(/\bseed\b|\.txt\b|_[0-9a-f]{8,}/i);
      expect(url ?? '').not.toMatch(/^seed:|\.txt$/);
    }
  });
});
