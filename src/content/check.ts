/**
 * What a schema cannot say about the content: that names point at something, that dates are in order, that every language has
 * words for everything and for nothing else. Pure, and only for the build and the tests.
 */
import type { z } from 'zod';
import type {
  AliasesWords,
  DeepThemesWords,
  FormatsWords,
  FormerStatesWords,
  InstitutionsWords,
  LanguagesWords,
  MeetingsWords,
  OfficesWords,
  OperationsWords,
  OtherActivitiesWords,
  RelationsWords,
  StatesWords,
  ThemesWords,
} from '../locales/schema';
import { checkOperation, checkOperations, checkOperationsWords, languageTags, type Known } from './check-operation';
import { checkOrganization, checkOrganizationWords } from './check-organization';
import {
  at,
  checkFile,
  duplicates,
  ids,
  localeFile,
  messageKeys,
  ordered,
  refer,
  sameKeys,
  sameLength,
  sameOptional,
  unique,
  type Note,
} from './checking';
import type {
  Content,
  FieldOperation,
  partnersFile,
  Position,
  regionsFile,
  statesFile,
  territoriesFile,
  themesFile,
} from './schema';

import type {
  chairsFile,
  deepThemesFile,
  formatsFile,
  formerStatesFile,
  institutionsFile,
  meetingsFile,
  otherActivitiesFile,
  relationsFile,
} from './schema-organization';

/** One thing that is wrong: `file: path: reason`. */
export interface Problem {
  readonly file: string;
  /** Where in the file, as JavaScript would write it; empty for the file as a whole. */
  readonly path: string;
  readonly reason: string;
}

/** The content files after their schemas; operations by file name without `.json`. */
export interface ContentFiles {
  readonly states: z.infer<typeof statesFile>;
  readonly partners: z.infer<typeof partnersFile>;
  readonly territories: z.infer<typeof territoriesFile>;
  readonly regions: z.infer<typeof regionsFile>;
  readonly themes: z.infer<typeof themesFile>;
  readonly operations: ReadonlyMap<string, FieldOperation>;
  readonly otherActivities: z.infer<typeof otherActivitiesFile>;
  readonly institutions: z.infer<typeof institutionsFile>;
  readonly formats: z.infer<typeof formatsFile>;
  readonly relations: z.infer<typeof relationsFile>;
  readonly chairs: z.infer<typeof chairsFile>;
  readonly formerStates: z.infer<typeof formerStatesFile>;
  readonly deepThemes: z.infer<typeof deepThemesFile>;
  readonly meetings: z.infer<typeof meetingsFile>;
}

/** The namespaces of one language after their schemas; `ui` has none. */
export interface LocaleFiles {
  readonly operations: OperationsWords;
  readonly offices: OfficesWords;
  readonly themes: ThemesWords;
  readonly states: StatesWords;
  readonly institutions: InstitutionsWords;
  readonly formats: FormatsWords;
  readonly relations: RelationsWords;
  readonly otherActivities: OtherActivitiesWords;
  readonly formerStates: FormerStatesWords;
  readonly deepThemes: DeepThemesWords;
  readonly languages: LanguagesWords;
  readonly aliases: AliasesWords;
  readonly meetings: MeetingsWords;
  readonly ui: Readonly<Record<string, unknown>>;
}

const CONTENT = 'src/content';
const LOCALES = 'src/locales';

/** Where the file of an operation lies. */
export function operationFile(name: string): string {
  return `${CONTENT}/operations/${name}.json`;
}

/** A problem as the build prints it. */
export function problemLine({ file, path, reason }: Problem): string {
  return path === '' ? `${file}: ${reason}` : `${file}: ${path}: ${reason}`;
}

/** The files as the product reads them. */
export function toContent(files: ContentFiles): Content {
  return {
    operations: [...files.operations.values()],
    themes: files.themes.themes,
    themeSources: files.themes.sources,
    states: files.states.states,
    stateSources: files.states.sources,
    statesAsOf: files.states.asOf,
    partners: files.partners.partners,
    partnerSources: files.partners.sources,
    partnersAsOf: files.partners.asOf,
    territories: files.territories.territories,
    regions: files.regions.regions,
    otherActivities: files.otherActivities.activities,
    otherActivitySources: files.otherActivities.sources,
    institutions: files.institutions.institutions,
    institutionSources: files.institutions.sources,
    institutionsAsOf: files.institutions.asOf,
    formats: files.formats.formats,
    formatSources: files.formats.sources,
    formatsAsOf: files.formats.asOf,
    partnerships: files.relations.partnerships,
    programmes: files.relations.programmes,
    relationSources: files.relations.sources,
    relationsAsOf: files.relations.asOf,
    chairs: files.chairs.chairs,
    chairSources: files.chairs.sources,
    chairsAsOf: files.chairs.asOf,
    formerStates: files.formerStates.formerStates,
    formerStateSources: files.formerStates.sources,
    deepThemes: files.deepThemes.themes,
    deepThemeSources: files.deepThemes.sources,
    meetings: files.meetings.meetings,
    heldMeetings: files.meetings.held,
    posts: files.meetings.posts,
    meetingSources: files.meetings.sources,
    meetingsAsOf: files.meetings.asOf,
  };
}

/** Checks the facts against each other. */
export function checkContent(files: ContentFiles): Problem[] {
  const problems: Problem[] = [];
  const noteIn =
    (file: string): Note =>
    (path, reason) =>
      problems.push({ file, path, reason });
  const content = toContent(files);
  const known: Known = {
    stateCodes: new Set(content.states.map(({ code }) => code)),
    partnerCodes: new Set(content.partners.map(({ code }) => code)),
    ownTerritories: new Set(content.territories.filter(({ treatment }) => treatment === 'own').map(({ id }) => id)),
    themes: new Set(content.themes.map(({ id }) => id)),
    operations: new Set(content.operations.map(({ id }) => id)),
    programmes: ids(content.programmes),
    regions: new Set<string>(content.regions.map(({ id }) => id)),
    institutions: ids(content.institutions),
  };

  for (const name of ['states', 'partners', 'territories', 'regions', 'themes'] as const) {
    checkFile(files[name], noteIn(`${CONTENT}/${name}.json`));
  }
  checkStates(content, noteIn(`${CONTENT}/states.json`));
  checkPartners(content, known, noteIn(`${CONTENT}/partners.json`));
  checkTerritories(content, known, noteIn(`${CONTENT}/territories.json`));
  unique(content.regions, (region) => region.id, 'regions', 'id', noteIn(`${CONTENT}/regions.json`));
  checkThemes(content, known, noteIn(`${CONTENT}/themes.json`));

  checkOrganization(files, content, noteIn);

  for (const [name, operation] of files.operations) {
    const note = noteIn(operationFile(name));
    if (operation.id !== name) note('id', `the file of "${operation.id}" must be called ${operation.id}.json`);
    checkFile(operation, note);
    checkOperation(operation, known, note);
  }
  checkOperations(files.operations, (name) => noteIn(operationFile(name)));
  return problems;
}

/**
 * Checks that each headquarters, each office and each former place lies in a host area. `areaAt` answers the area at a position, or null at sea:
 * handed in, because the content knows nothing of the geography.
 */
export function checkPlaces(
  operations: ReadonlyMap<string, FieldOperation>,
  areaAt: (position: Position) => string | null,
): Problem[] {
  return [...operations].flatMap(([name, { host, alsoHosts, headquarters, offices, otherPlaces, phases }]) =>
    [
      { path: 'headquarters.position', position: headquarters.position },
      ...offices.map(({ position }, index) => ({ path: `offices[${index}].position`, position })),
      ...otherPlaces.map(({ position }, index) => ({ path: `otherPlaces[${index}].position`, position })),
      ...phases.flatMap(({ position }, index) => (position ? [{ path: `phases[${index}].position`, position }] : [])),
    ].flatMap(({ path, position }) => {
      const area = areaAt(position);
      const hosts = [host, ...alsoHosts];
      if (area !== null && hosts.includes(area)) return [];
      const reason = `${position.join(', ')} lies ${area === null ? 'at sea' : `in ${area}`}, not in ${hosts.join(' or ')}`;
      return [{ file: operationFile(name), path, reason }];
    }),
  );
}

/** Checks that each place of an institution or a format lies in the State it names. */
export function checkStatesOfPlaces(
  { institutions, formats, partnerships }: Content,
  areaAt: (position: Position) => string | null,
): Problem[] {
  const lists = [
    { file: 'institutions', of: institutions.map(({ seat, places }) => (seat ? [seat, ...places] : places)) },
    { file: 'formats', of: formats.map(({ places }) => places) },
    { file: 'relations', of: partnerships.map(({ place }) => [place]) },
  ];
  return lists.flatMap(({ file, of }) =>
    of.flat().flatMap(({ id, position, state }) => {
      const area = areaAt(position);
      if (area === null || area === state) return [];
      const reason = `${position.join(', ')} lies in ${area}, not in ${state}`;
      return [{ file: `${CONTENT}/${file}.json`, path: id, reason }];
    }),
  );
}

/** Checks that each language has exactly the words that the content asks for, and the same in shape as the other languages. */
export function checkLocales(content: Content, locales: ReadonlyMap<string, LocaleFiles>): Problem[] {
  const problems: Problem[] = [];
  const [first] = locales;
  if (!first) return [{ file: LOCALES, path: '', reason: 'no language' }];
  const [firstLanguage, model] = first;
  const areas = [
    ...content.states,
    ...content.partners,
    ...content.territories
      .filter(({ treatment }) => treatment === 'own' || treatment === 'named')
      .map(({ id }) => ({ code: id, capital: null })),
  ];

  for (const [language, words] of locales) {
    const noteIn =
      (namespace: keyof LocaleFiles): Note =>
      (path, reason) =>
        problems.push({ file: `${LOCALES}/${language}/${localeFile(namespace)}`, path, reason });

    checkOperationsWords(content.operations, words.operations, model.operations, firstLanguage, noteIn('operations'));

    const inOffices = noteIn('offices');
    sameKeys(words.offices, ids(content.operations.flatMap(({ offices }) => offices)), '', inOffices);
    sameOptional(words.offices, model.offices, 'remark', firstLanguage, inOffices);

    const inThemes = noteIn('themes');
    sameKeys(words.themes, ids(content.themes), '', inThemes);
    for (const theme of content.themes) {
      const own = words.themes[theme.id];
      if (own) sameLength(own.keyFacts, theme.keyFacts, `${at('', theme.id)}.keyFacts`, 'themes.json', inThemes);
    }

    const inStates = noteIn('states');
    sameKeys(words.states, new Set(areas.map(({ code }) => code)), '', inStates);
    for (const { code, capital } of areas) {
      const named = words.states[code]?.capital !== undefined;
      if (words.states[code] && named !== (capital !== null)) {
        inStates(`${at('', code)}.capital`, named ? 'the content has no capital here' : 'the capital has no name');
      }
    }
    sameOptional(words.states, model.states, 'remark', firstLanguage, inStates);

    sameKeys(words.languages, languageTags(content.operations), '', noteIn('languages'));
    checkOrganizationWords(content, words, model, firstLanguage, noteIn);
    checkAliases(words.aliases, aliasTargets(content), noteIn('aliases'));
    sameKeys(messageKeys(words.ui), new Set(Object.keys(messageKeys(model.ui))), '', noteIn('ui'));
  }
  return problems;
}

/** Everything that has a panel, as `kind:id`. */
function aliasTargets(content: Content): ReadonlySet<string> {
  const of = (kind: string, ids: readonly string[]): readonly string[] => ids.map((id) => `${kind}:${id}`);
  const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  return new Set([
    ...of(
      'state',
      content.states.map(({ code }) => code),
    ),
    ...of(
      'partner',
      content.partners.map(({ code }) => code),
    ),
    ...of('operation', idsOf([...content.operations, ...content.otherActivities])),
    ...of(
      'office',
      content.operations.flatMap(({ offices }) => idsOf(offices)),
    ),
    ...of('theme', idsOf(content.themes)),
    ...of('institution', idsOf(content.institutions)),
    ...of('format', idsOf(content.formats)),
    ...of('partnership', idsOf(content.partnerships)),
    ...of('programme', idsOf(content.programmes)),
  ]);
}

function checkAliases(aliases: AliasesWords, known: ReadonlySet<string>, note: Note): void {
  for (const [key, names] of Object.entries(aliases)) {
    if (!known.has(key)) note(at('', key), 'nothing in the content has this name');
    duplicates(names).forEach((name) => {
      note(at('', key), `"${name}" stands twice`);
    });
  }
}

function checkStates({ states }: Content, note: Note): void {
  unique(states, (state) => state.code, 'states', 'code', note);
  unique(states, (state) => state.m49, 'states', 'm49', note);
  states.forEach((state, index) => {
    const path = `states[${index}]`;
    // In either order: some signed the Charter before the Final Act.
    ordered(state.admitted, state.signedHelsinkiFinalAct, `${path}.signedHelsinkiFinalAct`, note);
    ordered(state.admitted, state.signedCharterOfParis, `${path}.signedCharterOfParis`, note);
  });
}

function checkPartners({ partners }: Content, known: Known, note: Note): void {
  unique(partners, (partner) => partner.code, 'partners', 'code', note);
  unique(partners, (partner) => partner.m49, 'partners', 'm49', note);
  partners.forEach(({ code }, index) => {
    if (known.stateCodes.has(code)) note(`partners[${index}].code`, `${code} is a participating State`);
  });
}

function checkTerritories({ territories }: Content, known: Known, note: Note): void {
  unique(territories, (territory) => territory.id, 'territories', 'id', note);
  territories.forEach(({ id, treatment, state, opens }, index) => {
    const path = `territories[${index}]`;
    const belongs = treatment === 'named' || treatment === 'with-state';
    if (belongs !== (state !== null)) {
      note(`${path}.state`, belongs ? `"${treatment}" needs a State` : `"${treatment}" has no State`);
    }
    if (state !== null && !known.stateCodes.has(state) && !known.partnerCodes.has(state)) {
      note(`${path}.state`, `no State or Partner ${state}`);
    }
    if ((treatment === 'own') !== (opens !== null)) {
      note(`${path}.opens`, treatment === 'own' ? '"own" needs something to open' : `"${treatment}" opens nothing`);
    }
    if (opens && !known.operations.has(opens.id)) note(`${path}.opens.id`, `no operation "${opens.id}"`);
    if (known.stateCodes.has(id) || known.partnerCodes.has(id)) note(`${path}.id`, `${id} is a State or Partner`);
  });
}

function checkThemes({ themes }: Content, known: Known, note: Note): void {
  unique(themes, (theme) => theme.id, 'themes', 'id', note);
  themes.forEach(({ id, leadInstitutions, relatedThemes }, index) => {
    const path = `themes[${index}]`;
    refer(leadInstitutions, known.institutions, `${path}.leadInstitutions`, 'institution', note);
    refer(relatedThemes, known.themes, `${path}.relatedThemes`, 'theme', note);
    if (relatedThemes.includes(id)) note(`${path}.relatedThemes`, 'a theme is not related to itself');
  });
}
