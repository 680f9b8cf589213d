/** The areas of a scene: who takes part in the view's year, who hosts, and what is selected or matched. */
import { byId } from '../content/by-id';
import type { Content } from '../content/schema';
import type { Geography } from '../geography/geography';
import type { Selection } from '../view/view';
import { selectedAreas } from './lookup';
import type { SceneParts } from './parts';
import type { AreaRole, AreaTone, SceneArea } from './scene-types';
import type { ShownOperation } from './shown';
import { participationIn } from './year';

function targetOf(area: string, content: Content): Selection | null {
  const { states, partners, territories } = byId(content);
  if (states.has(area)) return { kind: 'state', id: area };
  if (partners.has(area)) return { kind: 'partner', id: area };
  const territory = territories.get(area);
  if (territory?.opens) return territory.opens;
  return territory?.state ? { kind: 'state', id: territory.state } : null;
}

function roleOf(target: Selection | null, hosts: ReadonlySet<string>, { shown, content }: SceneParts): AreaRole {
  if (target === null) return 'context';
  if (target.kind === 'partner') return shown.partners.some(({ code }) => code === target.id) ? 'partner' : 'context';
  if (target.kind === 'operation') return 'territory';
  if (participationIn(target.id, shown.year, content).kind === 'none') return 'context';
  return hosts.has(target.id) ? 'host' : 'participating';
}

function hostsOf(operations: readonly ShownOperation[]): ReadonlySet<string> {
  return new Set(operations.flatMap(({ operation: { host, alsoHosts } }) => [host, ...alsoHosts]));
}

/** One for each area of the geography. */
export function sceneAreas(parts: SceneParts, geography: Geography): SceneArea[] {
  const { view, content, words, shown } = parts;
  const filtered = shown.themes.length > 0;
  const hosts = hostsOf(shown.operations.filter(({ time }) => time === 'there'));
  const matchingHosts = hostsOf(shown.operations.filter(({ matches }) => matches));
  const lit = selectedAreas(view.selection, content);

  const tone = (id: string): AreaTone => {
    if (lit.has(id)) return 'selected';
    if (filtered && hosts.has(id)) return matchingHosts.has(id) ? 'matched' : 'dimmed';
    return filtered || lit.size > 0 ? 'muted' : 'plain';
  };

  return [...geography.areas.values()].map((area): SceneArea => {
    const target = targetOf(area.id, content);
    const role = roleOf(target, hosts, parts);
    const name = words.states[area.id];
    return {
      id: area.id,
      // A territory named with its State (Greenland) does not host that State's operations.
      role: role === 'host' && target?.id !== area.id ? 'participating' : role,
      tone: tone(area.id),
      target,
      label: name ? (name.short ?? name.name) : null,
      labelPoint: area.labelPoint,
      size: area.size,
    };
  });
}
