/** Runs modules of the atlas in this process. */
import { runBundled } from '../../scripts/run-bundled';

/**
 * Loads a module and uses it.
 * @param root the folder of the project.
 * @param path of the module in it.
 */
export function runInNode<T>(
  root: string,
  path: string,
  use: (module: Readonly<Record<string, unknown>>) => Promise<T>,
): Promise<T> {
  return runBundled(root, path, async (address) => use((await import(address)) as Readonly<Record<string, unknown>>));
}
