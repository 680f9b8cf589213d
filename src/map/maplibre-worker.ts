/**
 * MapLibre's worker, for which shapes are unpacked before it reads them. The order of the imports matters; a plugin in
 * `vite.config.ts` keeps the second one, which the build would leave out.
 */
import './unpack-messages';
import 'maplibre-gl/dist/maplibre-gl-worker.mjs';
