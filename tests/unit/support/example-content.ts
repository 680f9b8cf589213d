/** The smallest valid content and words: one State, one Partner, one territory, one operation. */
import type { z } from 'zod';
import {
  contentFiles,
  type ContentTable,
  type LocaleFiles,
  type OpenedContentFile,
} from '../../../src/content/build/content-files';
import type { Reader } from '../../../src/content/build/content-file';
import { contentFile, hyphenated } from '../../../src/content/build/problem';
import type { FieldOperation } from '../../../src/content/schema';

/** Every content file; operations by file name without `.json`. */
export type ContentFiles = {
  readonly [K in Exclude<keyof ContentTable, 'operations'>]: z.infer<ContentTable[K]['schema']>;
} & { readonly operations: ReadonlyMap<string, FieldOperation> };

export const sources = { s: { title: 'A source', url: null, lang: 'en' } };

export const operation: FieldOperation = {
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

export const files: ContentFiles = {
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

export const words: LocaleFiles = {
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

/** The files as if read from the disk. */
export function opened({ operations, ...files }: ContentFiles): readonly OpenedContentFile[] {
  const disk = new Map<string, unknown>([
    ...Object.entries(files).map(([name, file]) => [contentFile(hyphenated(name)), file] as const),
    ...[...operations].map(([name, operation]) => [contentFile(`operations/${name}`), operation] as const),
  ]);
  const reader: Reader = {
    read: (file, schema) => schema.parse(disk.get(file)),
    namesIn: () => [...operations.keys()],
  };
  return Object.entries(contentFiles).map(([name, row]) => row.open(name, reader)!);
}
