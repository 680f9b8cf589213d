/** Runs the pure functions with grown content. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNode } from '../run-in-node';
import type { GrowthTime } from './pure-functions';

const COARSE = 'src/geography/data/coarse.topo.json';

/** @param root the folder of the project. */
export function growth(root: string): Promise<readonly GrowthTime[]> {
  return runInNode(root, 'tests/bench/growth/pure-functions.ts', (module) =>
    (module as typeof import('./pure-functions')).measureGrowth(readFileSync(join(root, COARSE), 'utf8')),
  );
}
