/**
 * The kinds of content files, one row each. Reading, the checks of facts, places and words, the JSON Schemas, the report, the
 * published files and the product's types all follow from this table: a new kind of file is one more row.
 */
import { z } from 'zod';
import { namespaces } from '../schema-words';
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
import { deepThemesFile, themesFile } from '../schema-themes';
import { checkAreaWords, checkPartners, checkRegions, checkStates, checkTerritories } from './check-areas';
import { checkMeetings } from './check-meetings';
import {
  checkOfficesWords,
  checkOperation,
  checkOperations,
  checkOperationsWords,
  languageTags,
  placesOfOperation,
} from './check-operation';
import {
  checkChairs,
  checkFormats,
  checkFormerStates,
  checkInstitutions,
  checkOtherActivities,
  checkRelations,
  placesInStates,
} from './check-organization';
import {
  checkFormatsWords,
  checkInstitutionsWords,
  checkOtherActivitiesWords,
  checkRelationsWords,
} from './check-organization-words';
import { checkDeepThemes, checkDeepThemesWords, checkThemes, checkThemesWords } from './check-themes';
import { core } from './core';
import { folderOfFiles, oneFile } from './file-kinds';
import type { Together } from './together';

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
const codesOf = (list: readonly { readonly code: string }[]): readonly string[] => list.map(({ code }) => code);

/** By name; the file has the same name, with hyphens. */
export const contentFiles = {
  operations: folderOfFiles({
    schema: fieldOperation,
    schemaName: 'operation',
    parts: (files) => ({ operations: [...files.values()] }),
    core: core.operations,
    ids: (files) => ({ operation: idsOf([...files.values()]) }),
    links: (files) => ({
      operation: idsOf([...files.values()]),
      office: [...files.values()].flatMap(({ offices }) => idsOf(offices)),
    }),
    check: checkOperation,
    checkTogether: checkOperations,
    places: placesOfOperation,
    points: (files) =>
      [...files.values()].flatMap(({ id, status, host, headquarters, offices }) => [
        { kind: 'operation', id, position: headquarters.position, more: { status, host } },
        ...offices.map((office) => ({
          kind: 'office',
          id: office.id,
          position: office.position,
          more: { operation: id, host },
        })),
      ]),
    words: {
      operations: {
        schema: namespaces.operations,
        keys: (files) => idsOf([...files.values()]),
        check: checkOperationsWords,
      },
      offices: {
        schema: namespaces.offices,
        keys: (files) => [...files.values()].flatMap(({ offices }) => idsOf(offices)),
        check: checkOfficesWords,
      },
      languages: { schema: namespaces.languages, keys: languageTags },
    },
  }),
  themes: oneFile({
    schema: themesFile,
    parts: ({ themes, sources }) => ({ themes, themeSources: sources }),
    core: core.themes,
    ids: ({ themes }) => ({ theme: idsOf(themes) }),
    links: ({ themes }) => ({ theme: idsOf(themes) }),
    check: checkThemes,
    words: {
      themes: { schema: namespaces.themes, keys: ({ themes }) => idsOf(themes), check: checkThemesWords },
    },
  }),
  states: oneFile({
    schema: statesFile,
    parts: ({ states, sources, asOf }) => ({ states, stateSources: sources, statesAsOf: asOf }),
    core: core.states,
    ids: ({ states }) => ({ state: codesOf(states), 'named-area': codesOf(states), capital: codesOf(states) }),
    links: ({ states }) => ({ state: codesOf(states) }),
    check: checkStates,
    // Also the words of Partners and territories.
    words: {
      states: { schema: namespaces.states, keys: (_, known) => known('named-area'), check: checkAreaWords },
    },
  }),
  partners: oneFile({
    schema: partnersFile,
    parts: ({ partners, sources, asOf }) => ({ partners, partnerSources: sources, partnersAsOf: asOf }),
    core: core.partners,
    ids: ({ partners }) => ({
      partner: codesOf(partners),
      'named-area': codesOf(partners),
      capital: codesOf(partners.filter(({ capital }) => capital !== null)),
    }),
    links: ({ partners }) => ({ partner: codesOf(partners) }),
    check: checkPartners,
  }),
  territories: oneFile({
    schema: territoriesFile,
    parts: ({ territories }) => ({ territories }),
    core: core.territories,
    ids: ({ territories }) => {
      const treated = (...treatments: readonly string[]): readonly string[] =>
        idsOf(territories.filter(({ treatment }) => treatments.includes(treatment)));
      return {
        territory: idsOf(territories),
        'own-territory': treated('own'),
        'named-area': treated('own', 'named'),
      };
    },
    check: checkTerritories,
  }),
  regions: oneFile({
    schema: regionsFile,
    parts: ({ regions }) => ({ regions }),
    core: core.regions,
    ids: ({ regions }) => ({ region: idsOf(regions) }),
    links: ({ regions }) => ({ region: idsOf(regions) }),
    check: checkRegions,
  }),
  otherActivities: oneFile({
    schema: otherActivitiesFile,
    parts: ({ activities, sources }) => ({ otherActivities: activities, otherActivitySources: sources }),
    core: core.otherActivities,
    links: ({ activities }) => ({ operation: idsOf(activities) }),
    check: checkOtherActivities,
    words: {
      otherActivities: {
        schema: namespaces.otherActivities,
        keys: ({ activities }) => idsOf(activities),
        check: checkOtherActivitiesWords,
      },
    },
  }),
  institutions: oneFile({
    schema: institutionsFile,
    parts: ({ institutions, sources, asOf }) => ({
      institutions,
      institutionSources: sources,
      institutionsAsOf: asOf,
    }),
    core: core.institutions,
    ids: ({ institutions }) => ({ institution: idsOf(institutions) }),
    links: ({ institutions }) => ({ institution: idsOf(institutions) }),
    check: checkInstitutions,
    places: ({ institutions }) =>
      placesInStates(institutions.flatMap(({ seat, places }) => (seat ? [seat, ...places] : places))),
    points: ({ institutions }) =>
      institutions.flatMap(({ id, seat }) => (seat ? [{ kind: 'institution', id, position: seat.position }] : [])),
    words: {
      institutions: {
        schema: namespaces.institutions,
        keys: ({ institutions }) => idsOf(institutions),
        check: checkInstitutionsWords,
      },
    },
  }),
  formats: oneFile({
    schema: formatsFile,
    parts: ({ formats, sources, asOf }) => ({ formats, formatSources: sources, formatsAsOf: asOf }),
    core: core.formats,
    ids: ({ formats }) => ({ format: idsOf(formats) }),
    links: ({ formats }) => ({ format: idsOf(formats) }),
    check: checkFormats,
    places: ({ formats }) => placesInStates(formats.flatMap(({ places }) => places)),
    points: ({ formats }) =>
      formats.flatMap(({ id, places }) => places.slice(0, 1).map(({ position }) => ({ kind: 'format', id, position }))),
    words: {
      formats: { schema: namespaces.formats, keys: ({ formats }) => idsOf(formats), check: checkFormatsWords },
    },
  }),
  relations: oneFile({
    schema: relationsFile,
    parts: ({ partnerships, programmes, sources, asOf }) => ({
      partnerships,
      programmes,
      relationSources: sources,
      relationsAsOf: asOf,
    }),
    core: core.relations,
    ids: ({ partnerships, programmes }) => ({ partnership: idsOf(partnerships), programme: idsOf(programmes) }),
    links: ({ partnerships, programmes }) => ({ partnership: idsOf(partnerships), programme: idsOf(programmes) }),
    check: checkRelations,
    places: ({ partnerships }) => placesInStates(partnerships.map(({ place }) => place)),
    points: ({ partnerships, programmes }) => [
      ...partnerships.map(({ id, place }) => ({ kind: 'partnership', id, position: place.position })),
      ...programmes.map(({ id, position, host }) => ({ kind: 'programme', id, position, more: { host } })),
    ],
    words: {
      relations: {
        schema: namespaces.relations,
        keys: ({ partnerships, programmes }) => idsOf([...partnerships, ...programmes]),
        check: checkRelationsWords,
      },
    },
  }),
  chairs: oneFile({
    schema: chairsFile,
    parts: ({ chairs, sources, asOf }) => ({ chairs, chairSources: sources, chairsAsOf: asOf }),
    core: core.chairs,
    check: checkChairs,
  }),
  formerStates: oneFile({
    schema: formerStatesFile,
    parts: ({ formerStates, sources }) => ({ formerStates, formerStateSources: sources }),
    core: core.formerStates,
    ids: ({ formerStates }) => ({ 'former-state': idsOf(formerStates) }),
    check: checkFormerStates,
    words: {
      formerStates: { schema: namespaces.formerStates, keys: ({ formerStates }) => idsOf(formerStates) },
    },
  }),
  deepThemes: oneFile({
    schema: deepThemesFile,
    parts: ({ themes, sources }) => ({ deepThemes: themes, deepThemeSources: sources }),
    core: () => ({}),
    check: checkDeepThemes,
    words: {
      deepThemes: {
        schema: namespaces.deepThemes,
        keys: ({ themes }) => themes.map(({ theme }) => theme),
        check: checkDeepThemesWords,
      },
    },
  }),
  meetings: oneFile({
    schema: meetingsFile,
    parts: ({ meetings, held, posts, sources, asOf }) => ({
      meetings,
      heldMeetings: held,
      posts,
      meetingSources: sources,
      meetingsAsOf: asOf,
    }),
    core: () => ({}),
    check: checkMeetings,
    words: {
      meetings: { schema: namespaces.meetings, keys: ({ meetings, posts }) => idsOf([...meetings, ...posts]) },
    },
  }),
};

/** The words that belong to no content file: search aliases, and the interface, whose keys come from the code. */
export const furtherNamespaces = { aliases: namespaces.aliases, ui: z.record(z.string(), z.unknown()) };

/** The table, or in tests one that has more rows. */
export type ContentTable = typeof contentFiles;
type Row = ContentTable[keyof ContentTable];

/** A content file that was read. */
export type OpenedContentFile = NonNullable<ReturnType<Row['open']>>;
/** The words of a content file in one language, by namespace. */
export type WordsOfRow = NonNullable<ReturnType<Row['readWords']>>;

type Parts = Together<OpenedContentFile['parts']>;
/** All that the files hold. */
export type WholeContent = { readonly [K in keyof Parts]: Readonly<Parts[K]> };

type Core = Together<OpenedContentFile['core']>;
/** What of it is there from the start. */
export type Content = { readonly [K in keyof Core]: Readonly<Core[K]> };

type Further = { readonly [N in keyof typeof furtherNamespaces]: z.infer<(typeof furtherNamespaces)[N]> };
/** All words of one language, by namespace. */
export type LocaleFiles = Readonly<Together<WordsOfRow>> & Further;
