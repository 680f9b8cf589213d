/**
 * Retries dynamic imports. A browser remembers a failed module for ever, and keeps waiting for one that hangs, so a retry needs
 * another address. The build sends every dynamic import through here (`scripts/fresh-imports-plugin.ts`).
 */

type Load = (address: string) => Promise<unknown>;

declare global {
  var atlasImport: ((file: string, load: Load) => Promise<unknown>) | undefined;
}

const tries = new Map<string, number>();
const waiting = new Set<string>();

function giveUp(file: string): void {
  tries.set(file, (tries.get(file) ?? 0) + 1);
  waiting.delete(file);
}

/** Imports a file of the build. After a failure the next import fetches it again; a loaded one is kept. */
export async function freshImport(file: string, load: Load): Promise<unknown> {
  const tried = tries.get(file) ?? 0;
  waiting.add(file);
  try {
    const module = await load(tried === 0 ? file : `${file}?again=${String(tried)}`);
    waiting.delete(file);
    return module;
  } catch (error) {
    if ((tries.get(file) ?? 0) === tried) giveUp(file);
    throw error;
  }
}

/** Makes the next import of everything that is still loading fetch it again. */
export function stopWaiting(): void {
  for (const file of waiting) giveUp(file);
}

globalThis.atlasImport = freshImport;
