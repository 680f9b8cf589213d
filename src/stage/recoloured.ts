import type { Placement } from '../scene/placement/placement';
import type { Scene } from '../scene/scene-types';

/**
 * A placement as another scene colours it: everything stays where it is, and what the scene no longer has is gone. It stands
 * while the camera flies to where everything is placed anew.
 */
export function recoloured({ marks, names }: Placement, scene: Scene): Placement {
  const places = new Map(scene.places.map((place) => [place.key, place]));
  const areas = new Map(scene.areas.map((area) => [area.id, area]));
  return {
    marks: marks.flatMap((mark) => {
      const place = places.get(mark.place.key);
      return place ? [{ ...mark, place }] : [];
    }),
    names: names.flatMap((name) => {
      const area = areas.get(name.area.id);
      return area ? [{ ...name, area }] : [];
    }),
  };
}
