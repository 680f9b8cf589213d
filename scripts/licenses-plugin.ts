/** Writes `licenses.txt`: the notices of everything that leaves with the site, as their licences ask. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Part of the site without being a module of it: the fonts, and the geometry that was made of this package's. */
const BESIDE_MODULES = ['@fontsource-variable/inter', '@fontsource-variable/source-serif-4', 'world-atlas'] as const;

/** The package that a module belongs to; null for our own. */
export function packageOf(moduleId: string): string | null {
  return /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(moduleId)?.[1]?.replace('\\', '/') ?? null;
}

function noticeOf(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  // Without its notice a package must not leave with the site.
  if (files.length === 0)
    throw new Error(`licenses.txt: ${name} (${license ?? 'no licence'}) has no file with its licence.`);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version ?? ''} (${license ?? ''})`, ...texts].join('\n\n');
}

/** All notices, one after the other, by the names of their packages. */
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
