import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content/build/check';
import { checkPlaces } from '../../../src/content/build/check-places';
import { checkLocales } from '../../../src/content/build/check-words';
import { inOrder } from '../../../src/content/build/checking';
import { problemLine, toContent, type ContentFiles, type LocaleFiles } from '../../../src/content/build/content-files';
import type { FieldOperation } from '../../../src/content/schema';

const sources = { s: { title: 'A source', url: null, lang: 'en' } };

const operation: FieldOperation = {
  id: 'mission',
  type: 'mission',
  status: 'active',
  statusAsOf: '2026-02',
  region: 'central-asia',
  host: 'AA',
  alsoHosts: [],
  headquarters: { position: [1, 1], sources: ['s'] },
  offices: [
    { id: 'north', kind: 'office', position: [1, 2], since: '1999', asOf: '2024', confidence: 'high', sources: ['s'] },
  ],
  otherPlaces: [],
  ended: null,
  related: [],
  officeCount: { value: 2, asOf: '2024', sources: ['s'] },
  established: { reference: null, body: 'permanent-council', date: '1998-07-23', sources: ['s'] },
  currentMandate: null,
  lastKnownExtension: null,
  phases: [
    { id: 'first', type: 'centre', from: '1998', to: '2006', sources: ['s'] },
    { id: 'second', type: 'mission', from: '2006-03-01', to: null, sources: ['s'] },
  ],
  mandateSources: ['s'],
  head: null,
  olderFigures: [],
  themes: [{ theme: 'policing', strength: 'documented', sources: ['s'] }],
  staff: null,
  budget: null,
  languagesOfInformation: { languages: ['en'], sources: ['s'] },
  website: null,
  localNames: [],
  notes: [],
  sources,
};

const files: ContentFiles = {
  states: {
    asOf: '2026-02',
    sources,
    states: [
      {
        code: 'AA',
        m49: '001',
        capital: { position: [1, 1] },
        admitted: '1992-01-30',
        founding: false,
        signedHelsinkiFinalAct: null,
        signedCharterOfParis: null,
        microstate: false,
        sources: ['s'],
      },
    ],
  },
  partners: {
    asOf: '2026-02',
    sources,
    partners: [
      { code: 'PP', m49: '002', group: 'asian', since: 1992, sinceMeaning: 'granted', capital: null, sources: ['s'] },
    ],
  },
  territories: {
    sources: {},
    territories: [
      {
        id: 'KK',
        treatment: 'own',
        state: null,
        opens: { kind: 'operation', id: 'mission' },
        atlas: { m49: null, name: 'K' },
        reason: 'because it is so',
      },
    ],
  },
  regions: {
    regions: [
      {
        id: 'central-asia',
        frame: [
          [1, 1],
          [2, 2],
        ],
      },
    ],
  },
  themes: {
    sources,
    themes: [
      {
        id: 'policing',
        dimension: 'politico-military',
        leadInstitutions: ['secretariat'],
        relatedThemes: [],
        sources: ['s'],
        keyFacts: [{ sources: ['s'] }],
      },
    ],
  },
  operations: new Map([['mission', operation]]),
  otherActivities: { sources: {}, activities: [] },
  institutions: {
    asOf: '2026-02',
    sources,
    institutions: [
      {
        id: 'secretariat',
        kind: 'secretariat',
        parent: null,
        status: 'active',
        seat: null,
        places: [],
        since: null,
        themes: ['policing'],
        website: null,
        heads: [],
        sources: ['s'],
        facts: [],
      },
    ],
  },
  formats: { asOf: '2026-02', sources: {}, formats: [] },
  relations: { asOf: '2026-02', sources: {}, partnerships: [], programmes: [] },
  chairs: {
    asOf: '2026-02',
    sources,
    chairs: [{ year: 2010, holder: 'AA', formerState: null, confidence: 'high', sources: ['s'] }],
  },
  formerStates: { sources: {}, formerStates: [] },
  deepThemes: { asOf: '2026-02', sources: {}, themes: [] },
  meetings: { asOf: '2026-02', sources: {}, meetings: [], held: [], posts: [] },
};

const words: LocaleFiles = {
  aliases: { 'operation:mission': ['M'] },
  operations: {
    mission: {
      name: 'Mission',
      city: 'City',
      purpose: 'Purpose.',
      mandate: ['One.', 'Two.'],
      evidence: { policing: 'Trains.' },
      phases: { first: 'Centre', second: 'Mission' },
      remarks: [],
    },
  },
  offices: { north: { name: 'North' } },
  themes: { policing: { label: 'Policing', short: 'Policing', summary: 'Summary.', keyFacts: ['Fact.'] } },
  states: { AA: { name: 'A', capital: 'City' }, PP: { name: 'P' }, KK: { name: 'K' } },
  institutions: { secretariat: { name: 'Secretariat', short: 'Sec', what: 'The staff.', facts: [] } },
  formats: {},
  relations: {},
  otherActivities: {},
  formerStates: {},
  deepThemes: {},
  languages: { en: 'English' },
  meetings: {},
  ui: { map: { zoom: 'Zoom', count_one: '{{count}} office', count_other: '{{count}} offices' } },
};

const withOperation = (change: Partial<FieldOperation>): ContentFiles => ({
  ...files,
  operations: new Map([['mission', { ...operation, ...change }]]),
});
const lines = (changed: ContentFiles): string[] => checkContent(changed).map(problemLine);
const phase = operation.phases[0]!;
const office = operation.offices[0]!;

describe('the facts', () => {
  it('are right as they are in the example', () => {
    expect(lines(files)).toEqual([]);
  });

  it.each<[Partial<FieldOperation>, string]>([
    [{ id: 'other' }, 'id: the file of "other" must be called other.json'],
    [{ host: 'ZZ' }, 'host: no State or territory ZZ'],
    [{ region: 'south-caucasus' }, 'region: no region "south-caucasus" in regions.json'],
    [{ mandateSources: ['t'] }, 'mandateSources[0]: no source "t" in this file\'s sources'],
    [{ mandateSources: ['s', 's'] }, 'mandateSources: "s" stands twice'],
    [{ sources: { ...sources, 'a-b': sources.s } }, 'sources["a-b"]: no fact names this source'],
    [{ themes: [{ theme: 'x', strength: 'weak', sources: ['s'] }] }, 'themes[0].theme: no theme "x"'],
    [{ themes: [...operation.themes, ...operation.themes] }, 'themes[1].theme: "policing" stands twice'],
    [{ status: 'closed' }, 'status: the last phase is open: "active"'],
    [{ type: 'presence' }, 'type: the last phase is a "mission"'],
    [{ statusAsOf: '2005' }, 'statusAsOf: 2005 is before 2006-03-01'],
    [{ statusAsOf: '2023-02-30' }, 'statusAsOf: there is no day 2023-02-30'],
    [{ established: { ...operation.established, date: '1999' } }, 'phases[0].from: 1998 is before 1999'],
    [
      {
        officeCount: { value: 1, asOf: '2024', sources: ['s'] },
        offices: [office, { ...office, id: 'b', position: [1, 3] }],
      },
      'officeCount.value: 2 offices are listed',
    ],
    [{ offices: [office, { ...office, position: [1, 3] }] }, 'offices[1].id: "north" stands twice'],
    [{ offices: [{ ...office, since: '2025' }] }, 'offices[0].asOf: 2024 is before 2025'],
    [
      { staff: { international: 1, local: 2, total: 4, asOf: '2024', sources: ['s'] } },
      'staff.total: international and local staff are 3',
    ],
  ])('%j is wrong', (change, problem) => {
    expect(lines(withOperation(change))).toContain(`src/content/operations/mission.json: ${problem}`);
  });

  it('have phases that follow each other', () => {
    const second = operation.phases[1]!;
    expect(lines(withOperation({ phases: [{ ...phase, to: null }, second] })).join()).toContain(
      'only the last phase can be open',
    );
    expect(lines(withOperation({ phases: [{ ...phase, to: '2007' }, second] })).join()).toContain(
      '2006-03-01 is before 2007',
    );
    expect(lines(withOperation({ phases: [{ ...phase, to: '1997' }, second] })).join()).toContain(
      '1997 is before 1998',
    );
  });

  it('do not give an office to two operations', () => {
    const both = { ...files, operations: new Map([...files.operations, ['second', { ...operation, id: 'second' }]]) };
    expect(lines(both).join()).toContain('"north" is also an office of mission');
  });

  it('keep States, Partners and territories apart', () => {
    const partner = files.partners.partners[0]!;
    const territory = files.territories.territories[0]!;
    const changed: ContentFiles = {
      ...files,
      partners: { ...files.partners, partners: [{ ...partner, code: 'AA' }] },
      territories: { sources: {}, territories: [{ ...territory, treatment: 'named', state: 'ZZ' }] },
    };
    expect(lines(changed)).toEqual([
      'src/content/partners.json: partners[0].code: AA is a participating State',
      'src/content/territories.json: territories[0].state: no State or Partner ZZ',
      'src/content/territories.json: territories[0].opens: "named" opens nothing',
    ]);
  });

  it('refer only to themes and institutions that exist', () => {
    const theme = files.themes.themes[0]!;
    const changed = { ...theme, leadInstitutions: ['nobody'], relatedThemes: ['policing', 'x'] };
    expect(lines({ ...files, themes: { ...files.themes, themes: [changed] } })).toEqual([
      'src/content/themes.json: themes[0].leadInstitutions[0]: no institution "nobody"',
      'src/content/themes.json: themes[0].relatedThemes[1]: no theme "x"',
      'src/content/themes.json: themes[0].relatedThemes: a theme is not related to itself',
    ]);
  });
});

describe('dates known to different precision', () => {
  it.each([
    ['1999', '1999-07', true],
    ['1999-07', '1999', true],
    ['1999-07-01', '1999-07-01', true],
    ['1999-08', '1999-07-31', false],
    ['2000', '1999-07-01', false],
  ])('%s, then %s: %s', (earlier, later, expected) => {
    expect(inOrder(earlier, later)).toBe(expected);
  });
});

describe('the places', () => {
  it('lie in the host area', () => {
    expect(checkPlaces(files.operations, () => 'AA')).toEqual([]);
    expect(checkPlaces(files.operations, ([, latitude]) => (latitude === 1 ? 'BB' : null)).map(problemLine)).toEqual([
      'src/content/operations/mission.json: headquarters.position: 1, 1 lies in BB, not in AA',
      'src/content/operations/mission.json: offices[0].position: 1, 2 lies at sea, not in AA',
    ]);
  });
});

describe('the words', () => {
  const content = toContent(files);
  const check = (fr: LocaleFiles): string[] =>
    checkLocales(
      content,
      new Map([
        ['en', words],
        ['fr', fr],
      ]),
    ).map(problemLine);
  const own = words.operations.mission!;

  it('are there for everything in the example', () => {
    expect(check(words)).toEqual([]);
  });

  it('may differ in the number of mandate points and in plural forms', () => {
    expect(
      check({
        ...words,
        operations: { mission: { ...own, mandate: ['Un.', 'Deux.', 'Trois.'] } },
        ui: { map: { zoom: 'Zoom', count_one: 'a', count_many: 'b', count_other: 'c' } },
      }),
    ).toEqual([]);
  });

  it.each<[Partial<LocaleFiles>, string[]]>([
    [{ operations: {} }, ['operations.json: mission: missing']],
    [
      { offices: { ...words.offices, south: { name: 'S' } } },
      ['offices.json: south: nothing in the content has this name'],
    ],
    [{ offices: { north: { name: 'N', remark: 'R' } } }, ['offices.json: north.remark: missing in en']],
    [
      { operations: { mission: { ...own, evidence: {}, phases: { first: 'C' }, remarks: ['R'] } } },
      [
        'operations.json: mission.evidence.policing: missing',
        'operations.json: mission.phases.second: missing',
        'operations.json: mission.remarks: 1 entries, but 0 in en',
      ],
    ],
    [
      { themes: { policing: { ...words.themes.policing!, keyFacts: ['a', 'b'] } } },
      ['themes.json: policing.keyFacts: 2 entries, but 1 in themes.json'],
    ],
    [
      { states: { ...words.states, AA: { name: 'A' }, KK: { name: 'K', capital: 'C' } } },
      ['states.json: AA.capital: the capital has no name', 'states.json: KK.capital: the content has no capital here'],
    ],
    [{ institutions: {} }, ['institutions.json: secretariat: missing']],
    [{ ui: { map: { count_other: 'c' } } }, ['ui.json: map.zoom: missing']],
  ])('%j is wrong', (change, problems) => {
    expect(check({ ...words, ...change })).toEqual(problems.map((problem) => `src/locales/fr/${problem}`));
  });
});
