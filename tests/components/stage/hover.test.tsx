import { act, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createStore } from 'zustand';
import type { Geography } from '../../../src/geography/geography';
import { PictureBase } from '../../../src/picture/PictureBase';
import type { Pointed } from '../../../src/scene/hover-feed';
import type { SceneArea } from '../../../src/scene/scene-types';
import { CameraRig } from '../../../src/stage/camera-rig';
import { palettes } from '../../../src/ui/tokens';

const areaOf = (id: string): SceneArea => ({
  id,
  role: 'participating',
  tone: 'plain',
  target: { kind: 'state', id },
  label: id,
  labelPoint: [0.5, 0.5],
  size: 0.1,
});
const sheet: Geography = { areas: new Map(), lines: [], resolution: 'coarse' };

test('what is under the pointer is set off, and the rest of the picture is not drawn anew for it', () => {
  const hover = createStore<Pointed | null>(() => null);
  let drawings = 0;
  const scene = {
    places: [],
    matching: [],
    shown: 0,
    get areas() {
      drawings += 1;
      return [areaOf('AT'), areaOf('KZ')];
    },
  };
  const { container } = render(
    <PictureBase
      scene={scene}
      whole={sheet}
      geography={sheet}
      feed={new CameraRig()}
      viewport={{ width: 800, height: 600 }}
      palette={palettes.light}
      hover={hover}
      shown
      onDrawn={() => undefined}
    />,
  );
  const fillOf = (id: string) => container.querySelector(`[data-area="${id}"]`)?.getAttribute('fill');
  const before = drawings;
  act(() => {
    hover.setState({ hit: { target: { kind: 'state', id: 'KZ' }, area: 'KZ' }, at: [10, 10] }, true);
  });
  expect([fillOf('AT'), fillOf('KZ')]).toEqual([palettes.light.participating, palettes.light.hover]);
  act(() => {
    hover.setState(null, true);
  });
  expect(fillOf('KZ')).toBe(palettes.light.participating);
  expect(drawings).toBe(before);
});
