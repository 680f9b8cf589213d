import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Content } from './content-files';
import { CONTENT, LOCALES, problemLine } from './problem';
import { readContent, type ContentOptions } from './read-content';

const MODULE = 'virtual:atlas-content';
const RESOLVED = `\0${MODULE}`;

/**
 * Serves the checked content as the module `virtual:atlas-content`; a broken file stops the build with every problem listed, one
 * on a line.
 */
export function contentPlugin(options: ContentOptions = {}): Plugin {
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
    // Before bundling, so that a broken locale file stops the build even where nothing imports it.
    buildStart() {
      if (building) readOrThrow();
    },
    resolveId: (source) => (source === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      // Browsers parse `JSON.parse` of a string faster than the same object as code.
      return `export const content = JSON.parse(${JSON.stringify(JSON.stringify(readOrThrow(), forReaders))});`;
    },
    hotUpdate({ file, modules }) {
      if (!isContentFile(relative(root, file).split(sep).join('/'))) return undefined;
      const module = this.environment.moduleGraph.getModuleById(RESOLVED);
      return module ? [...modules, module] : modules;
    },
  };
}

/** Without the names of the schemas, which only editors read. */
function forReaders(key: string, value: unknown): unknown {
  return key === '$schema' ? undefined : value;
}

function isContentFile(path: string): boolean {
  return path.endsWith('.json') && (path.startsWith(`${CONTENT}/`) || path.startsWith(`${LOCALES}/`));
}
