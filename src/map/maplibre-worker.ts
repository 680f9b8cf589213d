/** MapLibre's worker, for which shapes are unpacked before it reads them. */
import './unpack-messages';
import 'maplibre-gl/dist/maplibre-gl-worker.mjs';
