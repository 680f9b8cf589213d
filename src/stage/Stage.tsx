/** The map as a whole: base, camera, placement, pointer and keyboard. */
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { content } from '../content/content';
import type { Geography } from '../geography/geography';
import { useWords } from '../locales/use-words';
import { Overlay } from '../overlay/Overlay';
import { readStanding } from '../overlay/standing';
import { middleOf } from '../scene/camera';
import { mapFacts } from '../scene/map-facts';
import { scene as makeScene } from '../scene/scene';
import { useAtlasStore } from '../view/use-atlas';
import { palettes, type SchemeName } from '../ui/tokens';
import { useIntact } from '../ui/use-intact';
import { Base } from './Base';
import { CameraRig } from './camera-rig';
import { EmptySea } from './EmptySea';
import { HoverName } from './HoverName';
import { MapDescription } from './MapDescription';
import { useControls } from './use-controls';
import { useFiner } from './use-finer';
import { useKeptFocus } from './use-kept-focus';
import { usePlacement } from './use-placement';
import { usePointer } from './use-pointer';
import { useShown } from './use-shown';
import { ZoomControls } from './ZoomControls';
import './stage.css';

interface StageProps {
  /** That of the picture in the page, or the coarse one. */
  readonly geography: Geography;
  readonly scheme: SchemeName;
  /** The overlay of the page made at build, while it shows the view with which the page started. */
  readonly standing: () => Element | null;
  /** The map has been rendered with its names for the first time, and is about to be painted. */
  readonly onPlaced: () => void;
}

export function Stage({ geography: first, scheme, standing, onPlaced }: StageProps) {
  const { t } = useTranslation('ui');
  const { select } = useAtlasStore().getState();
  const words = useWords();
  const root = useRef<HTMLDivElement>(null);
  const element = useRef<HTMLDivElement>(null);
  const [rig] = useState(() => new CameraRig());
  const shown = useShown(element, rig, first);
  const { view, layout } = shown;
  const { whole, finest: geography } = useFiner(first, rig);
  const scene = useMemo(() => makeScene(view, content, geography, words), [view, geography, words]);
  const facts = useMemo(() => mapFacts(view, content, words), [view, words]);
  const descriptionId = useId();
  useKeptFocus(element);
  useIntact(root);
  useIntact(element);
  const { placement, isPlaced, isPending, absent, isEmpty } = usePlacement(shown, scene, geography, (of) => {
    const overlay = standing();
    return overlay && element.current && readStanding(overlay, element.current, of);
  });
  useLayoutEffect(() => {
    if (isPlaced) onPlaced();
  }, [isPlaced, onPlaced]);
  useControls(element, rig, layout);
  const hover = usePointer(element, { rig, layout, scene, geography, absent });

  return (
    <div ref={root} className="stage">
      <MapDescription id={descriptionId} facts={facts} />
      {/* One tab stop for the whole map: it has keys of its own, and the arrows move to its marks and names. */}
      <div
        ref={element}
        id="map"
        className="stage-map"
        role="region"
        aria-label={t('map.label')}
        aria-describedby={descriptionId}
        data-pending={isPending}
        tabIndex={0}
      >
        {layout && (
          <>
            <Base
              scene={scene}
              whole={whole}
              geography={geography}
              feed={rig}
              viewport={layout.viewport}
              palette={palettes[scheme]}
              hover={hover}
            />
            <Overlay
              placement={placement}
              feed={rig}
              viewport={layout.viewport}
              hover={hover}
              current={view.selection}
              onSelect={select}
            />
            <HoverName hover={hover} viewport={layout.viewport} stage={root} />
          </>
        )}
      </div>
      {layout && <EmptySea isEmpty={isEmpty} free={layout.free} />}
      <ZoomControls
        onZoom={(levels) => {
          if (layout) rig.zoomBy(levels, middleOf(layout.free), layout.viewport);
        }}
      />
    </div>
  );
}
