/** The SVG base: areas and lines drawn by the browser itself, wherever WebGL is missing, lost or still on its way. */
import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Area, BorderLine, Geography } from '../geography/geography';
import { graticule } from '../geography/graticule';
import type { SheetCamera } from '../scene/camera';
import type { CameraFeed } from '../scene/camera-feed';
import type { Scene, SceneArea } from '../scene/scene';
import type { Palette } from '../ui/tokens';
import { fillOf, isOutlined, MITER_LIMIT, transformOf, widths, widthsAt } from './paint';
import { areaPath, FINEST, linesPath } from './path';
import './picture.css';
import { useFiner } from './use-finer';

export interface PictureBaseProps {
  readonly scene: Scene;
  readonly geography: Geography;
  readonly feed: CameraFeed;
  readonly palette: Palette;
  /** Id of the area under the pointer. */
  readonly hovered: string | null;
  /** False while another base stands over it: it is kept, but neither seen nor moved. */
  readonly shown: boolean;
  /** It stands on the screen for the first time. */
  onDrawn: () => void;
}

const GRATICULE = linesPath(graticule(), FINEST);
const areaPaths = new WeakMap<Area, string>();

/** Written once for each area and geometry. */
function pathOfArea(area: Area | undefined): string {
  if (!area) return '';
  const known = areaPaths.get(area) ?? areaPath(area.polygons, FINEST);
  areaPaths.set(area, known);
  return known;
}

const bordersOf = ({ lines }: Geography, kind: BorderLine['kind']): string =>
  linesPath(
    lines.filter((line) => line.kind === kind).map(({ coordinates }) => coordinates),
    FINEST,
  );

interface AreaPathProps extends Pick<SceneArea, 'id' | 'role' | 'tone'> {
  readonly d: string;
  readonly fill: string;
}

const AreaPath = memo(function AreaPath({ id, role, tone, d, fill }: AreaPathProps) {
  return <path data-area={id} data-role={role} data-tone={tone} d={d} fill={fill} stroke={fill} />;
});

export function PictureBase({ scene, geography, feed, palette, hovered, shown, onDrawn }: PictureBaseProps) {
  // The first geometry is the whole sheet's; the finer one comes later, if the reader comes close.
  const [sheet] = useState(geography);
  const element = useRef<SVGSVGElement>(null);
  const moving = useRef<SVGGElement>(null);
  const borders = useRef<SVGPathElement>(null);
  const casing = useRef<SVGPathElement>(null);
  const dashes = useRef<SVGPathElement>(null);
  const finer = useFiner(geography, feed, element);
  const lines = finer.size > 0 ? geography : sheet;
  const border = useMemo(() => bordersOf(lines, 'border'), [lines]);
  const territoryBorder = useMemo(() => bordersOf(lines, 'territory-border'), [lines]);

  useLayoutEffect(() => {
    if (!shown) return;
    let zoom = NaN;
    const follow = (camera: SheetCamera): void => {
      moving.current?.setAttribute('transform', transformOf(camera, FINEST, [0, 0]));
      if (camera.zoom === zoom) return;
      ({ zoom } = camera);
      const now = widthsAt(zoom);
      borders.current?.setAttribute('stroke-width', now.border.toFixed(3));
      casing.current?.setAttribute('stroke-width', now.casing.toFixed(3));
      dashes.current?.setAttribute('stroke-width', now.territory.toFixed(3));
      dashes.current?.setAttribute('stroke-dasharray', now.dash.map((length) => length.toFixed(2)).join(' '));
    };
    if (feed.current) follow(feed.current);
    return feed.subscribe(follow);
  }, [feed, shown]);

  useEffect(onDrawn, [onDrawn]);

  const pathOf = (id: string): string => pathOfArea((finer.has(id) ? geography : sheet).areas.get(id));

  return (
    <svg ref={element} className="picture" data-shown={shown} aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" fill={palette.sea} />
      {/* Its origin is the middle of the canvas, whatever the size of that is. */}
      <svg x="50%" y="50%" overflow="visible">
        <g ref={moving}>
          <path className="picture-line" d={GRATICULE} stroke={palette.graticule} strokeWidth={widths.graticule} />
          <g fillRule="evenodd" strokeWidth={widths.area} strokeLinejoin="round">
            {scene.areas.map(({ id, role, tone }) => (
              <AreaPath
                key={id}
                id={id}
                role={role}
                tone={tone}
                d={pathOf(id)}
                fill={fillOf({ role, tone }, palette, id === hovered)}
              />
            ))}
          </g>
          <path
            ref={borders}
            className="picture-line"
            d={border}
            stroke={palette.border}
            strokeLinejoin="round"
            strokeLinecap="round"
          />
          {scene.areas.filter(isOutlined).map(({ id }) => (
            <path
              key={id}
              className="picture-line"
              d={pathOf(id)}
              stroke={palette.outline}
              strokeWidth={widths.outline}
              strokeLinejoin="round"
            />
          ))}
          {/* Over the outline, so that no selection ever draws a solid line along a territory's boundary. */}
          <g strokeMiterlimit={MITER_LIMIT}>
            <path ref={casing} className="picture-line" d={territoryBorder} stroke={palette.territory} />
            <path ref={dashes} className="picture-line" d={territoryBorder} stroke={palette.territoryBorder} />
          </g>
        </g>
      </svg>
    </svg>
  );
}
