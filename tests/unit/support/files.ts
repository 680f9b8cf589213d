import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../../', import.meta.url);

/** A file of the repository as text. */
export function readText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** A JSON file of the repository. */
export function readJson(path: string): unknown {
  return JSON.parse(readText(path)) as unknown;
}

/** Names of the folders in a folder of the repository. */
export function foldersIn(path: string): readonly string[] {
  return readdirSync(new URL(path, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Paths of all files below a folder of the repository with one of the given endings. */
export function filesBelow(path: string, endings: readonly string[]): readonly string[] {
  return readdirSync(new URL(`${path}/`, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => `${path}/${name.replaceAll('\\', '/')}`)
    .sort();
}
