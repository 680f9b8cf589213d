/**
 * Imports only go down (docs/architecture.md): a folder of `src` may import the folders of the rows above its own, and none of
 * its own row. Also: what only the build needs (zod, Node, `build/` folders) stays out of what a reader downloads; its types are free.
 */
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Lowest first. Folders of one row do not import each other. */
export const layers = [
  ['content', 'ui'],
  // Above the content: its words are kept by the content's ids, in the shape that the content's schema gives them.
  ['locales'],
  ['geography'],
  ['view'],
  ['scene'],
  ['draw'],
  ['map', 'picture', 'overlay'],
  ['stage'],
  ['panels', 'explore'],
  ['page'],
  ['atlas', 'embed', 'present'],
  ['first'],
];

/** Runs in Node, at build. */
const buildCode = /^[^/]+\/build\/.+$/;
/** Holds zod. */
const schema = /^content\/schema(-[a-z]+)?$/;
const onlyForBuild = /^(zod|vite|node:.+|topojson-server|topojson-simplify|world-atlas)(\/|$)/;

/**
 * @param {string} folder
 * @returns {number} -1 for a folder that has no place in the order
 */
function rowOf(folder) {
  return layers.findIndex((row) => row.includes(folder));
}

/**
 * Why one module of `src` may not import another; null where it may.
 * @param {string} from module that imports, from `src`, without its extension: `scene/scene`
 * @param {string} to what it imports, likewise, or the name of a package
 * @param {{ isPackage: boolean, typeOnly: boolean }} kind
 * @returns {string | null}
 */
export function refusal(from, to, { isPackage, typeOnly }) {
  const isBuild = buildCode.test(from);
  if (isPackage) {
    if (isBuild || typeOnly || (schema.test(from) && to === 'zod') || !onlyForBuild.test(to)) return null;
    return `"${to}" is for the build only; no reader downloads it.`;
  }
  const [fromFolder = ''] = from.split('/');
  const [toFolder = ''] = to.split('/');
  if (!isBuild && !typeOnly && buildCode.test(to)) return `"${to}" runs at build; no reader downloads it.`;
  if (!isBuild && schema.test(to) && !schema.test(from) && !typeOnly)
    return `"${to}" holds zod: import its types only ("import type").`;
  if (fromFolder === toFolder) return null;
  for (const folder of [fromFolder, toFolder]) {
    if (rowOf(folder) === -1) return `"src/${folder}" has no place in the layers (scripts/eslint/layers.js).`;
  }
  if (rowOf(toFolder) < rowOf(fromFolder)) return null;
  const how = rowOf(toFolder) === rowOf(fromFolder) ? 'is beside' : 'is above';
  return `"${toFolder}" ${how} "${fromFolder}": imports only go down.`;
}

/** @param {string} path */
function withoutExtension(path) {
  return path
    .split(sep)
    .join('/')
    .replace(/(\.d)?\.[cm]?[jt]sx?$/, '');
}

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  meta: {
    type: 'problem',
    docs: { description: 'Imports only go down, and the build stays out of the product.' },
    schema: [],
    messages: { refused: '{{reason}}' },
  },
  create(context) {
    const source = resolve(context.cwd, 'src');
    const from = withoutExtension(relative(source, context.filename));
    if (from.startsWith('..')) return {};

    /**
     * @param {import('estree').Node} node
     * @param {unknown} value
     * @param {boolean} typeOnly
     */
    function check(node, value, typeOnly) {
      if (typeof value !== 'string' || value.startsWith('virtual:')) return;
      const isPackage = !/^[./]/.test(value);
      const [path = ''] = value.split('?');
      const absolute = value.startsWith('/') ? join(context.cwd, path) : join(dirname(context.filename), path);
      const to = isPackage ? value : withoutExtension(relative(source, absolute));
      // Out of `src`: the typed program and the bundler say what is wrong with that.
      if (!isPackage && to.startsWith('..')) return;
      const reason = refusal(from, to, { isPackage, typeOnly });
      if (reason) context.report({ node, messageId: 'refused', data: { reason } });
    }

    /** @param {any} node */
    function checkDeclaration(node) {
      const kind = node.importKind ?? node.exportKind;
      const names = node.specifiers ?? [];
      const typeOnly =
        kind === 'type' ||
        (names.length > 0 && names.every((/** @type {any} */ name) => (name.importKind ?? name.exportKind) === 'type'));
      if (node.source) check(node.source, node.source.value, typeOnly);
    }

    return {
      ImportDeclaration: checkDeclaration,
      ExportNamedDeclaration: checkDeclaration,
      ExportAllDeclaration: checkDeclaration,
      ImportExpression(node) {
        check(node.source, 'value' in node.source ? node.source.value : undefined, false);
      },
      TSImportType(/** @type {any} */ node) {
        check(node, node.source?.value ?? node.argument?.literal?.value, true);
      },
      'CallExpression[callee.object.type="MetaProperty"][callee.property.name="glob"]'(/** @type {any} */ node) {
        const [patterns] = node.arguments;
        for (const pattern of patterns?.elements ?? [patterns]) check(pattern, pattern?.value, false);
      },
    };
  },
};

export default rule;
