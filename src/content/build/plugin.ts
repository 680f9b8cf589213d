import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { contentModule, languageModule, languagesModule, recordFiles, recordsModule, type Checked } from './modules';
import { CONTENT, LOCALES, problemLine } from './problem';
import { readContent, type ContentOptions } from './read-content';

const CORE = 'virtual:atlas-content';
const RECORDS = 'virtual:atlas-records';
const WORDS = 'virtual:atlas-words';
/** As the bundler names all of them. */
const RESOLVED = '\0virtual:atlas-';

interface PluginOptions extends ContentOptions {
  /**
   * Whether the words of a language bring all of its records with them, instead of each being a file of the site. By default
   * wherever nothing serves those files: in development, in tests, and where the build makes its pages.
   */
  readonly recordsInside?: boolean;
}

/**
 * Serves the checked content as modules and, in a build, the records as files; a broken file stops the build with every problem
 * listed, one on a line.
 */
export function contentPlugin({ recordsInside, ...options }: PluginOptions = {}): Plugin {
  let root = process.cwd();
  let assets = '';
  let building = false;
  let inside = false;
  let read: Checked | null = null;

  const readOrThrow = (): Checked => {
    if (building && read) return read;
    const result = readContent(root, options);
    if (!('problems' in result)) return (read = result);
    const { problems } = result;
    const heading =
      problems.length === 1 ? 'The content has a problem:' : `The content has ${problems.length} problems:`;
    throw new Error([heading, ...problems.map(problemLine)].join('\n'));
  };

  return {
    name: 'atlas-content',
    configResolved({ root: folder, command, build }) {
      root = folder;
      building = command === 'build';
      inside = recordsInside ?? !building;
      assets = resolve(root, build.outDir, build.assetsDir);
    },
    // Before bundling, so that a broken locale file stops the build even where nothing imports it.
    buildStart() {
      read = null;
      if (building) readOrThrow();
    },
    resolveId: (source) =>
      [CORE, RECORDS, WORDS].includes(source) || source.startsWith(`${WORDS}/`) ? `\0${source}` : undefined,
    load(id) {
      if (!id.startsWith(RESOLVED)) return undefined;
      const module = id.slice(1);
      if (module === CORE) return contentModule(readOrThrow());
      if (module === WORDS) return languagesModule(readOrThrow());
      if (module === RECORDS) return recordsModule(readOrThrow(), inside ? '' : recordFiles(readOrThrow()).folder);
      return languageModule(readOrThrow(), module.slice(WORDS.length + 1), inside);
    },
    // Written here and not handed to the bundler, which would print a line for each.
    writeBundle() {
      if (inside) return;
      const { folder, files } = recordFiles(readOrThrow());
      for (const [path, text] of files) {
        const file = join(assets, folder, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    },
    hotUpdate({ file, modules }) {
      if (!isContentFile(relative(root, file).split(sep).join('/'))) return undefined;
      const served = [...this.environment.moduleGraph.idToModuleMap.values()];
      return [...modules, ...served.filter(({ id }) => id?.startsWith(RESOLVED))];
    },
  };
}

function isContentFile(path: string): boolean {
  return path.endsWith('.json') && (path.startsWith(`${CONTENT}/`) || path.startsWith(`${LOCALES}/`));
}
