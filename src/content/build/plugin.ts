/** Reads and checks the content files and serves them as the module `virtual:atlas-content`. Runs in Node, at build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';
import {
  aliasesWords,
  deepThemesWords,
  formatsWords,
  formerStatesWords,
  institutionsWords,
  languagesWords,
  meetingsWords,
  officesWords,
  operationsWords,
  otherActivitiesWords,
  relationsWords,
  statesWords,
  themesWords,
} from '../../locales/schema';
import { checkContent } from './check';
import { checkPlaces, checkStatesOfPlaces } from './check-places';
import { checkTerms } from './check-terms';
import { checkLocales } from './check-words';
import {
  CONTENT,
  LOCALES,
  problemLine,
  toContent,
  type ContentFiles,
  type LocaleFiles,
  type Problem,
} from './content-files';
import type { Content, FieldOperation, Position } from '../schema';
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

const MODULE = 'virtual:atlas-content';
const RESOLVED = `\0${MODULE}`;

export interface ContentPluginOptions {
  /** The area at a position, or null at sea; read anew for each check. Without it places are not checked. */
  readonly readAreas?: () => (position: Position) => string | null;
}

/** What was read, or all that is wrong with it. */
export type ContentResult =
  | { readonly content: Content; readonly files: ContentFiles; readonly locales: ReadonlyMap<string, LocaleFiles> }
  | { readonly problems: readonly Problem[] };

/** Reads and checks every content and locale file under a project's root. */
export function readContent(root: string, { readAreas }: ContentPluginOptions = {}): ContentResult {
  const problems: Problem[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>): T | null => {
    const result = readJson(join(root, file), schema);
    if ('value' in result) return result.value;
    problems.push(...result.problems.map((problem) => ({ file, ...problem })));
    return null;
  };

  const states = read(`${CONTENT}/states.json`, statesFile);
  const partners = read(`${CONTENT}/partners.json`, partnersFile);
  const territories = read(`${CONTENT}/territories.json`, territoriesFile);
  const regions = read(`${CONTENT}/regions.json`, regionsFile);
  const themes = read(`${CONTENT}/themes.json`, themesFile);
  const otherActivities = read(`${CONTENT}/other-activities.json`, otherActivitiesFile);
  const institutions = read(`${CONTENT}/institutions.json`, institutionsFile);
  const formats = read(`${CONTENT}/formats.json`, formatsFile);
  const relations = read(`${CONTENT}/relations.json`, relationsFile);
  const chairs = read(`${CONTENT}/chairs.json`, chairsFile);
  const formerStates = read(`${CONTENT}/former-states.json`, formerStatesFile);
  const deepThemes = read(`${CONTENT}/deep-themes.json`, deepThemesFile);
  const meetings = read(`${CONTENT}/meetings.json`, meetingsFile);
  const operations = new Map<string, FieldOperation>();
  for (const name of jsonFiles(join(root, CONTENT, 'operations'))) {
    const operation = read(`${CONTENT}/operations/${name}.json`, fieldOperation);
    if (operation) operations.set(name, operation);
  }

  const locales = new Map<string, LocaleFiles>();
  for (const language of folders(join(root, LOCALES))) {
    const folder = `${LOCALES}/${language}`;
    const words = {
      operations: read(`${folder}/operations.json`, operationsWords),
      offices: read(`${folder}/offices.json`, officesWords),
      themes: read(`${folder}/themes.json`, themesWords),
      states: read(`${folder}/states.json`, statesWords),
      institutions: read(`${folder}/institutions.json`, institutionsWords),
      formats: read(`${folder}/formats.json`, formatsWords),
      relations: read(`${folder}/relations.json`, relationsWords),
      otherActivities: read(`${folder}/other-activities.json`, otherActivitiesWords),
      formerStates: read(`${folder}/former-states.json`, formerStatesWords),
      deepThemes: read(`${folder}/deep-themes.json`, deepThemesWords),
      languages: read(`${folder}/languages.json`, languagesWords),
      aliases: read(`${folder}/aliases.json`, aliasesWords),
      meetings: read(`${folder}/meetings.json`, meetingsWords),
      ui: read(`${folder}/ui.json`, z.record(z.string(), z.unknown())),
    };
    if (isWhole(words)) locales.set(language, words);
  }

  const terms = [...locales.keys()].map((language) => ({
    language,
    file: read(`${CONTENT}/terms/${language}.json`, termsFile),
  }));

  const organization = {
    otherActivities,
    institutions,
    formats,
    relations,
    chairs,
    formerStates,
    deepThemes,
    meetings,
  };
  const files = { states, partners, territories, regions, themes, operations, ...organization };
  // A file that could not be read would make every reference to it look wrong.
  if (!isWhole(files) || problems.length > 0) return { problems };

  const content = toContent(files);
  problems.push(...checkContent(files), ...checkLocales(content, locales));
  for (const { language, file } of terms) {
    const words = locales.get(language);
    if (file && words) problems.push(...checkTerms(language, file, words));
  }
  if (readAreas) {
    const areaAt = readAreas();
    problems.push(...checkPlaces(operations, areaAt), ...checkStatesOfPlaces(content, areaAt));
  }
  return problems.length > 0 ? { problems } : { content, files, locales };
}

/** Serves the content; a broken file stops the build with every problem listed, one on a line. */
export function contentPlugin(options: ContentPluginOptions = {}): Plugin {
  let root = process.cwd();
  let building = false;

  const readOrThrow = (): Content => {
    const result = readContent(root, options);
    if ('content' in result) return result.content;
    const { problems } = result;
    const heading =
      problems.length === 1 ? 'The content has a problem:' : `The content has ${problems.length} problems:`;
    throw new Error([heading, ...problems.map(problemLine)].join('\n'));
  };

  return {
    name: 'atlas-content',
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
    },
    // Before the bundle, so that a broken locale file stops a build whatever imports it.
    buildStart() {
      if (building) readOrThrow();
    },
    resolveId: (source) => (source === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      // `JSON.parse` of a text is read faster by browsers than the same thing as code.
      return `export const content = JSON.parse(${JSON.stringify(JSON.stringify(readOrThrow()))});`;
    },
    hotUpdate({ file, modules }) {
      if (!isContentFile(relative(root, file).split(sep).join('/'))) return undefined;
      const module = this.environment.moduleGraph.getModuleById(RESOLVED);
      return module ? [...modules, module] : modules;
    },
  };
}

function readJson<T>(
  path: string,
  schema: z.ZodType<T>,
): { readonly value: T } | { readonly problems: readonly Omit<Problem, 'file'>[] } {
  if (!existsSync(path)) return { problems: [{ path: '', reason: 'missing' }] };
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return { problems: [{ path: '', reason: `not JSON: ${error instanceof Error ? error.message : String(error)}` }] };
  }
  const result = schema.safeParse(json);
  if (result.success) return { value: result.data };
  return { problems: result.error.issues.flatMap(problemsOf) };
}

/** An unknown key is named by its own path, not by that of what it stands in. */
function problemsOf(issue: z.core.$ZodIssue): readonly Omit<Problem, 'file'>[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: z.core.toDotPath(issue.path), reason: issue.message }];
  return issue.keys.map((key) => ({ path: z.core.toDotPath([...issue.path, key]), reason: 'unknown key' }));
}

function isContentFile(path: string): boolean {
  return path.endsWith('.json') && (path.startsWith(`${CONTENT}/`) || path.startsWith(`${LOCALES}/`));
}

function jsonFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'))
    .sort();
}

function folders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function isWhole<T extends object>(parts: T): parts is { [K in keyof T]: NonNullable<T[K]> } {
  return Object.values(parts).every((part) => part !== null);
}
