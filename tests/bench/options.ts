/** What the command line asks for. */
import { parseArgs } from 'node:util';

/** The parts of the bench, in the order in which they run. */
export const PARTS = ['boot', 'click', 'session', 'controls', 'tasks', 'drag', 'flight', 'heap', 'growth'] as const;
export type PartName = (typeof PARTS)[number];

/** What the atlas is compared with, and its own two bases. */
export const SUBJECTS = ['still', 'd3', 'bare', 'picture', 'map'] as const;
export type SubjectName = (typeof SUBJECTS)[number];

/** The connections and processors of the boot. */
export const MODES = ['slow', 'fast', 'cpu'] as const;
export type Mode = (typeof MODES)[number];

export interface Options {
  readonly rounds: number;
  readonly parts: readonly PartName[];
  readonly subjects: readonly SubjectName[];
  readonly modes: readonly Mode[];
  /** The folder with the built atlas. */
  readonly dist: string;
}

/** The given names of a list, in its order. Throws where one is unknown. */
function chosen<Name extends string>(all: readonly Name[], asked: string | undefined, option: string): readonly Name[] {
  if (asked === undefined) return all;
  const names = asked.split(',');
  const unknown = names.filter((name) => !all.some((known) => known === name));
  if (unknown.length > 0) throw new Error(`--${option}: ${unknown.join(', ')} is none of ${all.join(', ')}`);
  return all.filter((name) => names.includes(name));
}

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '3' },
      only: { type: 'string' },
      base: { type: 'string' },
      against: { type: 'string' },
      modes: { type: 'string' },
      dist: { type: 'string', default: 'dist' },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds: ${values.rounds} is no number of rounds`);
  const bases = chosen(['picture', 'map'], values.base, 'base');
  const references = values.against === 'none' ? [] : chosen(['still', 'd3', 'bare'], values.against, 'against');
  return {
    rounds,
    parts: chosen(PARTS, values.only, 'only'),
    subjects: [...references, ...bases],
    modes: chosen(MODES, values.modes, 'modes'),
    dist: values.dist,
  };
}
