/** Scenes of the real content, and the operations' files for independent counts. */
import { scene } from '../../../src/scene/scene';
import type { Scene } from '../../../src/scene/scene-types';
import type { View } from '../../../src/view/view';
import { filesBelow, readJson } from './files';
import { content, english, coarse, viewOf } from './world';

interface RawOperation {
  readonly id: string;
  readonly host: string;
  readonly status: string;
  readonly themes: readonly { readonly theme: string; readonly strength: string }[];
}

/** Read from the files, so that counts share no code with the product. */
export const raw = filesBelow('src/content/operations', ['.json']).map((path) => readJson(path) as RawOperation);
export const active = raw.filter(({ status }) => status === 'active');
export const documented = (theme: string): readonly RawOperation[] =>
  active.filter(({ themes }) => themes.some((at) => at.theme === theme && at.strength === 'documented'));
export const onlyWeak = (theme: string): readonly RawOperation[] =>
  active.filter(({ themes }) => themes.some((at) => at.theme === theme && at.strength === 'weak'));
export const ids = (operations: readonly { readonly id: string }[]): readonly string[] =>
  operations.map(({ id }) => id).sort();

export const show = (patch: Partial<View> = {}): Scene => scene(viewOf(patch), content, coarse, english);
export const area = (shown: Scene, id: string): Scene['areas'][number] =>
  shown.areas.find((candidate) => candidate.id === id)!;
export const place = (shown: Scene, key: string): Scene['places'][number] | undefined =>
  shown.places.find((candidate) => candidate.key === key);
