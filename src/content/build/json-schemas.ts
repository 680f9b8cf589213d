/** JSON Schemas of the content files, for editors' tools and for those who use the published data. Made from the one zod schema. */
import { z } from 'zod';
import { partnersFile, regionsFile, statesFile, territoriesFile } from '../schema-areas';
import { fieldOperation } from '../schema-operation';
import {
  chairsFile,
  formatsFile,
  formerStatesFile,
  institutionsFile,
  meetingsFile,
  otherActivitiesFile,
  relationsFile,
} from '../schema-organization';
import { termsFile } from '../schema-terms';
import { deepThemesFile, themesFile } from '../schema-themes';

const files = {
  operation: fieldOperation,
  states: statesFile,
  partners: partnersFile,
  territories: territoriesFile,
  regions: regionsFile,
  themes: themesFile,
  'other-activities': otherActivitiesFile,
  institutions: institutionsFile,
  formats: formatsFile,
  relations: relationsFile,
  chairs: chairsFile,
  'former-states': formerStatesFile,
  'deep-themes': deepThemesFile,
  terms: termsFile,
  meetings: meetingsFile,
} as const;

/** By name of the file without `.json`; `operation` stands for every file in `operations/`, `terms` for every file in `terms/`. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(files).map(([name, schema]) => [
      name,
      // What an editor types in: fields with a default may be left out.
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}
