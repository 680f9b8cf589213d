/** The areas of a scene: who takes part in the view's year, who hosts, and what is selected or matched. */
import type { Content } from '../content/schema';
import type { Geography } from '../geography/geography';
import type { Selection } from '../view/view';
import { selectedAreas } from './lookup';
import type { SceneParts } from './parts';
import type { AreaRole, AreaTone, SceneArea } from './scene';
import { participationIn, phaseIn } from './year';

function targetOf(area: string, content: Content): Selection | null {
  if (content.states.some(({ code }) => code === area)) return { kind: 'state', id: area };
  if (content.partners.some(({ code }) => code === area)) return { kind: 'partner', id: area };
  const territory = content.territories.find(({ id }) => id === area);
  if (territory?.opens) return territory.opens;
  return territory?.state ? { kind: 'state', id: territory.state } : null;
}

function roleOf(target: Selection | null, year: number, hosts: ReadonlySet<string>, content: Content): AreaRole {
  if (target === null) return 'context';
  if (target.kind === 'partner') {
    const since = content.partners.find(({ code }) => code === target.id)?.since ?? year;
    return since <= year ? 'partner' : 'context';
  }
  if (target.kind === 'operation') return 'territory';
  if (participationIn(target.id, year, content).kind === 'none') return 'context';
  return hosts.has(target.id) ? 'host' : 'participating';
}

function hostsOf(operations: SceneParts['present']): ReadonlySet<string> {
  return new Set(operations.flatMap(({ host, alsoHosts }) => [host, ...alsoHosts]));
}

/** One for each area of the geography. */
export function sceneAreas({ view, content, words, present, matching }: SceneParts, geography: Geography): SceneArea[] {
  const { selection, year } = view;
  const filtered = view.themes.length > 0 || selection?.kind === 'theme';
  const open = present.filter((operation) => phaseIn(operation, year));
  const hosts = hostsOf(open);
  const matchingHosts = hostsOf(matching);
  const lit = selectedAreas(selection, content);

  const tone = (id: string): AreaTone => {
    if (lit.has(id)) return 'selected';
    if (filtered && hosts.has(id)) return matchingHosts.has(id) ? 'matched' : 'dimmed';
    return filtered || lit.size > 0 ? 'muted' : 'plain';
  };

  return [...geography.areas.values()].map((area): SceneArea => {
    const target = targetOf(area.id, content);
    const role = roleOf(target, year, hosts, content);
    const name = words.states[area.id];
    return {
      id: area.id,
      // A territory named with its State (Greenland) is no host of that State's operations.
      role: role === 'host' && target?.id !== area.id ? 'participating' : role,
      tone: tone(area.id),
      target,
      label: name ? (name.short ?? name.name) : null,
      labelPoint: area.labelPoint,
      size: area.size,
    };
  });
}
