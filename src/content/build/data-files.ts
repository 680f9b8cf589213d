/** Publishes the whole content under `/data/`: one JSON file, the places as GeoJSON, the words of each language, the schemas. */
import type { FeatureCollection, Point } from 'geojson';
import type { Plugin } from 'vite';
import type { OpenedFile } from './content-file';
import { jsonSchemas } from './json-schemas';
import { readContent, type ContentOptions } from './read-content';

/** Every published place as a point, longitude first. */
function placesAsGeoJson(files: readonly OpenedFile[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: files
      .flatMap(({ points }) => points)
      .map(({ kind, id, position, more }) => ({
        type: 'Feature',
        id: `${kind}:${id}`,
        properties: { kind, id, ...more },
        geometry: { type: 'Point', coordinates: [...position] },
      })),
  };
}

/** Adds the files to a build. */
export function dataFilesPlugin(options: ContentOptions = {}): Plugin {
  let root = process.cwd();
  return {
    name: 'atlas-data-files',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      const result = readContent(root, options);
      // The content plugin has already reported the problems and stopped the build.
      if (!('content' in result)) return;
      const emit = (fileName: string, value: unknown): void => {
        this.emitFile({ type: 'asset', fileName: `data/${fileName}`, source: `${JSON.stringify(value)}\n` });
      };
      emit('atlas.json', result.content);
      emit('places.geojson', placesAsGeoJson(result.files));
      for (const [language, words] of result.locales) {
        const said = Object.entries(words).filter(([namespace]) => namespace !== 'ui');
        emit(`words-${language}.json`, Object.fromEntries(said));
      }
      for (const [name, text] of jsonSchemas(options.table)) {
        this.emitFile({ type: 'asset', fileName: `data/schema/${name}.schema.json`, source: text });
      }
    },
  };
}
