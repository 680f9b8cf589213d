/** Serves the tables of marks and of the areas' fills as one style sheet, the module `virtual:scene.css`. */
import type { Plugin } from 'vite';
import { areasCss } from './areas-css';
import { marksCss } from './marks-css';

const MODULE = 'virtual:scene.css';

export function scenePlugin(): Plugin {
  const id = `\0${MODULE}`;
  return {
    name: 'atlas-scene',
    resolveId: (source) => (source === MODULE ? id : undefined),
    load: (source) => (source === id ? marksCss() + areasCss() : undefined),
  };
}
