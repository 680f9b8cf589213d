import { assignFeatures } from './assign';
import { readFeatures } from './atlas';
import { correct } from './correct';
import type { Inputs } from './inputs';
import { writePlaces } from './places';
import { projectAreas } from './project';
import { simplify, type Simplification } from './simplify';
import { buildTopology } from './topology';
import { writeTopology } from './write';

/** The texts of the files in `src/geography/data`, by file name. */
type GeographyFiles = Readonly<Record<'coarse.topo.json' | 'detail.topo.json' | 'places.json', string>>;

const COARSE: Simplification = { tolerance: 1.1e-8, share: 0.01, leastIsland: 1e-7 };
const COARSE_STEPS = 1e5;
const DETAIL: Simplification = { tolerance: 2e-9, share: 0.01, leastIsland: 1.4e-8 };
const DETAIL_STEPS = 5e5;

/** Builds the geometry files from the repository, in memory; deterministic. */
export function buildGeography(inputs: Inputs): GeographyFiles {
  const areas = correct(assignFeatures(readFeatures(inputs.atlas), inputs), inputs.corrections);
  const topology = buildTopology(projectAreas(areas));
  const own = new Set(inputs.territories.filter(({ treatment }) => treatment === 'own').map(({ id }) => id));
  const coarse = simplify(topology, COARSE);
  return {
    'coarse.topo.json': writeTopology(coarse, { resolution: 'coarse', own, steps: COARSE_STEPS }),
    'detail.topo.json': writeTopology(simplify(topology, DETAIL), { resolution: 'detail', own, steps: DETAIL_STEPS }),
    'places.json': writePlaces(coarse, inputs.placeExceptions),
  };
}
