/** Which area of the map each feature of the atlas belongs to. */
import type { Territory } from '../../content/schema';
import { CONTEXT } from '../context';
import type { AtlasFeature } from './atlas';
import type { Correction } from './corrections-schema';
import type { Inputs } from './inputs';
import type { LngLat, PolygonOf, SphereAreas } from './shapes';

/**
 * The atlas by area: territories go where `territories.json` puts them, States and Partners to their own, everything else to
 * the context. Throws where the content names a feature that the atlas does not have.
 */
export function assignFeatures(
  features: readonly AtlasFeature[],
  inputs: Pick<Inputs, 'coded' | 'territories' | 'corrections'>,
): SphereAreas {
  const areas = new Map<string, PolygonOf<LngLat>[]>(inputs.coded.map(({ code }) => [code, []]));
  const codeByM49 = new Map(inputs.coded.map(({ code, m49 }) => [m49, code]));
  const dropped = new Set(inputs.corrections.filter(isDrop).map(({ m49 }) => m49));
  const found = new Set<string>();
  for (const item of features) {
    if (item.m49 !== null && dropped.has(item.m49)) continue;
    const territory = inputs.territories.find((candidate) => isFeatureOf(candidate, item));
    if (territory) found.add(territory.id);
    const id = territory
      ? areaOfTerritory(territory)
      : ((item.m49 === null ? undefined : codeByM49.get(item.m49)) ?? CONTEXT);
    if (id !== CONTEXT) found.add(id);
    areas.set(id, [...(areas.get(id) ?? []), ...item.polygons]);
  }
  const missing = [
    ...inputs.coded.map(({ code }) => code),
    ...inputs.territories.filter(({ atlas }) => atlas.m49 !== null || atlas.name !== null).map(({ id }) => id),
  ].filter((id) => !found.has(id));
  if (missing.length > 0) throw new Error(`The atlas has no shape for ${missing.join(', ')}`);
  return areas;
}

function isDrop(correction: Correction): correction is Extract<Correction, { kind: 'drop' }> {
  return correction.kind === 'drop';
}

/** A territory without number and name is no feature of the atlas; a border correction makes it. */
function isFeatureOf({ atlas }: Territory, { m49, name }: AtlasFeature): boolean {
  if (atlas.m49 === null && atlas.name === null) return false;
  return (atlas.m49 === null || atlas.m49 === m49) && (atlas.name === null || atlas.name === name);
}

function areaOfTerritory({ id, treatment, state }: Territory): string {
  switch (treatment) {
    case 'own':
    case 'named':
      return id;
    case 'context':
      return CONTEXT;
    case 'with-state':
      if (state === null) throw new Error(`The territory ${id} is drawn with a State and names none`);
      return state;
  }
}
