/** Writes `licenses.txt`: the notices of everything that is shipped with the site, as the licences require. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Shipped without being imported as a module: the fonts, and the geometry that is made from this package's. */
const BESIDE_MODULES = ['@fontsource-variable/inter', '@fontsource-variable/source-serif-4', 'world-atlas'] as const;

/** The package that a module belongs to; null for our own. */
export function packageOf(moduleId: string): string | null {
  return /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(moduleId)?.[1]?.replace('\\', '/') ?? null;
}

function noticeOf(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  // A package must not be shipped without its notice.
  if (files.length === 0)
    throw new Error(`licenses.txt: ${name} (${license ?? 'no licence'}) has no file with its licence.`);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version ?? ''} (${license ?? ''})`, ...texts].join('\n\n');
}

/** All notices, one after the other, sorted by package name. */
export function licenses(root: string, names: Iterable<string>): string {
  const own = `OSCE Atlas\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`;
  const others = [...new Set(names)].sort().map((name) => noticeOf(root, name));
  return `${[own, ...others].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

export function licensesPlugin(): Plugin {
  let root = process.cwd();
  return {
    name: 'atlas-licenses',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const packages = modules.flatMap((id) => packageOf(id) ?? []);
      this.emitFile({
        type: 'asset',
        fileName: 'licenses.txt',
        source: licenses(root, [...packages, ...BESIDE_MODULES]),
      });
    },
  };
}
