/** Publishes the whole content under `/data/`: one JSON file, the places as GeoJSON, the words of each language, the schemas. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Plugin } from 'vite';
import { readContent, type ContentPluginOptions } from './plugin';
import type { Content, Position } from '../schema';
import { jsonSchemas } from './json-schemas';

/** Every place of the content as a point, longitude first. */
export function placesAsGeoJson(content: Content): FeatureCollection<Point> {
  const point = (
    kind: string,
    id: string,
    position: Position,
    more: Readonly<Record<string, string | null>> = {},
  ): Feature<Point> => ({
    type: 'Feature',
    id: `${kind}:${id}`,
    properties: { kind, id, ...more },
    geometry: { type: 'Point', coordinates: [...position] },
  });
  return {
    type: 'FeatureCollection',
    features: [
      ...content.operations.flatMap(({ id, status, host, headquarters, offices }) => [
        point('operation', id, headquarters.position, { status, host }),
        ...offices.map((office) => point('office', office.id, office.position, { operation: id, host })),
      ]),
      ...content.institutions.flatMap(({ id, seat }) => (seat ? [point('institution', id, seat.position)] : [])),
      ...content.formats.flatMap(({ id, places }) =>
        places.slice(0, 1).map(({ position }) => point('format', id, position)),
      ),
      ...content.partnerships.map(({ id, place }) => point('partnership', id, place.position)),
      ...content.programmes.map(({ id, position, host }) => point('programme', id, position, { host })),
    ],
  };
}

/** Adds the files to a build. */
export function dataFilesPlugin(options: ContentPluginOptions = {}): Plugin {
  let root = process.cwd();
  return {
    name: 'atlas-data-files',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      const result = readContent(root, options);
      // What is wrong was said, and the build stopped, by the content plugin.
      if (!('content' in result)) return;
      const emit = (fileName: string, value: unknown): void => {
        this.emitFile({ type: 'asset', fileName: `data/${fileName}`, source: `${JSON.stringify(value)}\n` });
      };
      emit('atlas.json', result.content);
      emit('places.geojson', placesAsGeoJson(result.content));
      for (const [language, words] of result.locales) {
        const said = Object.entries(words).filter(([namespace]) => namespace !== 'ui');
        emit(`words-${language}.json`, Object.fromEntries(said));
      }
      for (const [name, text] of jsonSchemas()) {
        // The term files are for editors and are not published.
        if (name === 'terms') continue;
        this.emitFile({ type: 'asset', fileName: `data/schema/${name}.schema.json`, source: text });
      }
    },
  };
}
