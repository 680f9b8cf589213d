/** What every reader downloads at the start is a list that is kept short on purpose: a new field here is a decision. */
import { describe, expect, it } from 'vitest';
import { coreOfWords } from '../../../src/content/build/core-words';
import { core, locales } from '../../support/whole';

/** The names of all fields below a value: `phases.from`. */
function fieldsOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => fieldsOf(item, path));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, item]) => fieldsOf(item, path === '' ? name : `${path}.${name}`));
}

const listed = (value: unknown): string => [...new Set(fieldsOf(value))].sort().join(' ');

describe('the core of the content', () => {
  it('has these fields of each kind, and no sources', () => {
    expect(Object.fromEntries(Object.entries(core).map(([kind, entries]) => [kind, listed(entries)]))).toEqual({
      operations:
        'alsoHosts headquarters.position host id notes officeCount officeCount.asOf officeCount.value offices.asOf offices.id offices.kind offices.position offices.since otherPlaces.position phases.from phases.id phases.to phases.type region status statusAsOf themes.strength themes.theme type',
      themes: 'dimension id',
      states: 'admitted capital.position code microstate',
      statesAsOf: '',
      partners: 'code group since',
      territories: 'id opens opens.id opens.kind state treatment',
      regions: 'frame id',
      otherActivities: 'from hosts id kind position status to',
      institutions: 'id kind seat seat.position since',
      institutionsAsOf: '',
      formats: 'from id participants.id participants.kind places.position status to',
      partnerships: 'id place.position since',
      programmes: 'host id position since',
      relationsAsOf: '',
      chairs: 'formerState holder year',
      formerStates: 'areas continuedBy countedUntil from id ownSeat suspended suspendedAreas to',
    });
  });

  it.each([...locales.keys()])('has names in %s, and no texts', (lang) => {
    const fields = Object.entries(coreOfWords(locales.get(lang)!)).map(([namespace, byId]) => [
      namespace,
      [...new Set(Object.values(byId).flatMap((said: object) => Object.keys(said)))].sort().join(' '),
    ]);
    expect(Object.fromEntries(fields)).toEqual({
      operations: 'city name phases',
      offices: 'name',
      themes: 'label short',
      states: 'capital name short',
      institutions: 'city name short',
      formats: 'name short',
      relations: 'city name short',
      otherActivities: 'city name',
      formerStates: 'name',
    });
  });
});
