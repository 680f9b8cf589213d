/**
 * No files of `src` import each other in a circle, types included: two files that need each other can only be read, tested and
 * moved together. What both need belongs in a third file.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const IMPORTED = /(?:\bfrom|\bimport)\s*\(?\s*'(\.{1,2}\/[^'?]+)/g;
const ENDINGS = ['', '.ts', '.tsx', '.js', '.d.ts'];

/** @type {Map<string, ReadonlyMap<string, readonly string[]>>} by the folder that they were read from */
const known = new Map();

/**
 * The file that a relative import means; null where it is not code.
 * @param {string} from absolute path of the file that imports
 * @param {string} specifier
 */
function fileOf(from, specifier) {
  const path = join(dirname(from), specifier);
  const found = ENDINGS.map((ending) => path + ending).find((file) => /\.[jt]sx?$/.test(file) && existsSync(file));
  return found ?? null;
}

/**
 * The files that a file imports by a relative path.
 * @param {string} file
 * @param {string} text
 */
function importsOf(file, text) {
  return [...text.matchAll(IMPORTED)].flatMap(([, specifier = '']) => fileOf(file, specifier) ?? []);
}

/**
 * The imports of every file in a folder, as they are on the disk; read once.
 * @param {string} folder
 */
function graphOf(folder) {
  const remembered = known.get(folder);
  if (remembered) return remembered;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[jt]sx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const graph = new Map(files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]));
  known.set(folder, graph);
  return graph;
}

/**
 * The way from one file to another along imports, both included; null where there is none.
 * @param {ReadonlyMap<string, readonly string[]>} graph
 * @param {string} from
 * @param {string} to
 * @returns {readonly string[] | null}
 */
function wayBetween(graph, from, to) {
  /** @type {Map<string, string | null>} */
  const cameFrom = new Map([[from, null]]);
  for (const file of cameFrom.keys()) {
    if (file === to) {
      const way = [];
      for (let step = /** @type {string | null | undefined} */ (file); step; step = cameFrom.get(step))
        way.unshift(step);
      return way;
    }
    for (const next of graph.get(file) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, file);
  }
  return null;
}

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  meta: {
    type: 'problem',
    docs: { description: 'No files import each other in a circle.' },
    schema: [],
    messages: { circle: 'A circle of imports: {{way}}.' },
  },
  create(context) {
    const source = resolve(context.cwd, 'src');
    const from = resolve(context.filename);
    if (!from.startsWith(source)) return {};

    /** @param {{ source?: { value?: unknown } | null }} node */
    function check(node) {
      const specifier = node.source?.value;
      const to = typeof specifier === 'string' && specifier.startsWith('.') ? fileOf(from, specifier) : null;
      const back = to && wayBetween(graphOf(source), to, from);
      if (!back) return;
      const way = [from, ...back].map((file) => relative(source, file)).join(' → ');
      context.report({ node: /** @type {import('estree').Node} */ (node), messageId: 'circle', data: { way } });
    }

    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

export default rule;
