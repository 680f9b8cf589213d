/** The SVG base: areas and lines drawn by the browser itself, wherever WebGL is missing, lost or still on its way. */
import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Area, BorderLine, Box, Geography } from '../geography/geography';
import { graticule } from '../geography/graticule';
import type { SheetPoint } from '../geography/sheet';
import type { SheetCamera } from '../scene/camera';
import type { CameraFeed } from '../scene/camera-feed';
import type { Scene, SceneArea } from '../scene/scene-types';
import type { Palette } from '../ui/tokens';
import { useIntact } from '../ui/use-intact';
import { holds, linesIn, polygonsIn } from '../draw/in-view';
import { fillOf, isOutlined, MITER_LIMIT, transformOf, widths, widthsAt } from '../draw/paint';
import { areaPath, FINEST, linesPath } from '../draw/path';
import './picture.css';
import { useNear } from './use-near';

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

/** A path for each line: what is out of view is left out line by line, and a browser without a GPU draws in small tiles. */
const asPaths = (lines: readonly (readonly SheetPoint[])[]): readonly string[] =>
  lines.map((line) => linesPath([line], FINEST));

const GRATICULE = asPaths(graticule());
const areaPaths = new WeakMap<Area, string>();

/** Path data of an area, or of what of it is near. */
function pathOfArea(area: Area | undefined, near: Box | null): string {
  if (!area) return '';
  if (near && !holds(near, area.bbox)) return areaPath(polygonsIn(area.polygons, near), FINEST);
  const known = areaPaths.get(area) ?? areaPath(area.polygons, FINEST);
  areaPaths.set(area, known);
  return known;
}

function bordersOf({ lines }: Geography, kind: BorderLine['kind'], near: Box | null): readonly string[] {
  const own = lines.filter((line) => line.kind === kind).map(({ coordinates }) => coordinates);
  return asPaths(near ? linesIn(own, near) : own);
}

const Lines = memo(function Lines({ paths }: { readonly paths: readonly string[] }) {
  return paths.map((d, index) => <path key={index} d={d} />);
});

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
  useIntact(element);
  const moving = useRef<SVGGElement>(null);
  const borders = useRef<SVGGElement>(null);
  const casing = useRef<SVGGElement>(null);
  const dashes = useRef<SVGGElement>(null);
  const near = useNear(feed, element, shown);
  const drawn = near ? geography : sheet;
  const paths = useMemo(
    () => ({
      areas: new Map([...drawn.areas].map(([id, area]) => [id, pathOfArea(area, near)])),
      borders: bordersOf(drawn, 'border', near),
      territories: bordersOf(drawn, 'territory-border', near),
    }),
    [drawn, near],
  );

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

  return (
    <svg ref={element} className="picture" data-shown={shown} aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" fill={palette.sea} />
      {/* Its origin is the middle of the canvas, whatever the size of that is. */}
      <svg x="50%" y="50%" overflow="visible">
        <g ref={moving}>
          <g className="picture-lines" stroke={palette.graticule} strokeWidth={widths.graticule}>
            <Lines paths={GRATICULE} />
          </g>
          <g fillRule="evenodd" strokeWidth={widths.area} strokeLinejoin="bevel">
            {scene.areas.map(({ id, role, tone }) => (
              <AreaPath
                key={id}
                id={id}
                role={role}
                tone={tone}
                d={paths.areas.get(id) ?? ''}
                fill={fillOf({ role, tone }, palette, id === hovered)}
              />
            ))}
          </g>
          <g
            ref={borders}
            className="picture-lines"
            stroke={palette.border}
            strokeLinejoin="round"
            strokeLinecap="round"
          >
            <Lines paths={paths.borders} />
          </g>
          <g className="picture-lines" stroke={palette.outline} strokeWidth={widths.outline} strokeLinejoin="round">
            {scene.areas.filter(isOutlined).map(({ id }) => (
              <path key={id} d={paths.areas.get(id) ?? ''} />
            ))}
          </g>
          {/* Over the outline, so that no selection ever draws a solid line along a territory's boundary. */}
          <g ref={casing} className="picture-lines" stroke={palette.territory} strokeMiterlimit={MITER_LIMIT}>
            <Lines paths={paths.territories} />
          </g>
          <g ref={dashes} className="picture-lines" stroke={palette.territoryBorder} strokeMiterlimit={MITER_LIMIT}>
            <Lines paths={paths.territories} />
          </g>
        </g>
      </svg>
    </svg>
  );
}
