/** The content and locale files after their schemas, and what can be wrong with them. Only for the build and the tests. */
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
} from '../../locales/schema';
import type { Content, FieldOperation } from '../schema';
import type { partnersFile, regionsFile, statesFile, territoriesFile } from '../schema-areas';
import type {
  chairsFile,
  formatsFile,
  formerStatesFile,
  institutionsFile,
  meetingsFile,
  otherActivitiesFile,
  relationsFile,
} from '../schema-organization';
import type { deepThemesFile, themesFile } from '../schema-themes';

/** Where the facts lie, and where the words. */
export const CONTENT = 'src/content';
export const LOCALES = 'src/locales';

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
