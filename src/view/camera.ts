import type { Camera } from './view';

/** The cameras that a link may ask for. Wider than the map's own limits, which depend on the window. */
export const CAMERA_RANGE = {
  lng: { min: -180, max: 180 },
  lat: { min: -90, max: 90 },
  zoom: { min: -2, max: 14 },
  bearing: { min: -360, max: 360 },
} as const;

function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  // Adding zero turns -0 into 0, which would otherwise compare as another camera.
  return Math.round(value * factor) / factor + 0;
}

/** The same direction, more than -180 and at most 180 degrees. */
function wrapBearing(bearing: number): number {
  const turned = ((bearing % 360) + 360) % 360;
  return turned > 180 ? turned - 360 : turned;
}

/** The camera with the precision of a link: about ten metres, a hundredth of a zoom level, a tenth of a degree. */
export function roundCamera(camera: Camera): Camera {
  return {
    lng: round(camera.lng, 4),
    lat: round(camera.lat, 4),
    zoom: round(camera.zoom, 2),
    // Rounded before and after: just above -180 must not round to -180, and wrapping leaves a floating-point error.
    bearing: round(wrapBearing(round(camera.bearing, 1)), 1),
  };
}
