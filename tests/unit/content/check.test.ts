import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content/build/check';
import { checkPlaces } from '../../../src/content/build/check-places';
import { inOrder } from '../../../src/content/build/checking';
import { problemLine } from '../../../src/content/build/problem';
import type { FieldOperation } from '../../../src/content/schema';
import { files, opened, operation, sources, type ContentFiles } from '../support/example-content';

const withOperation = (change: Partial<FieldOperation>): ContentFiles => ({
  ...files,
  operations: new Map([['mission', { ...operation, ...change }]]),
});
const lines = (changed: ContentFiles): string[] => checkContent(opened(changed)).map(problemLine);
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
    expect(checkPlaces(opened(files), () => 'AA')).toEqual([]);
    expect(checkPlaces(opened(files), ([, latitude]) => (latitude === 1 ? 'BB' : null)).map(problemLine)).toEqual([
      'src/content/operations/mission.json: headquarters.position: 1, 1 lies in BB, not in AA',
      'src/content/operations/mission.json: offices[0].position: 1, 2 lies at sea, not in AA',
    ]);
  });
});
