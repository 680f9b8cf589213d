import { expect, it } from 'vitest';
import { svgFile } from '../../../src/draw/svg-writer';
import type { ImageValue } from '../../../src/draw/values';
import { readSvg } from './svg-file';

const dots: ImageValue = {
  kind: 'image',
  part: 'image',
  at: [20, 30.25],
  width: 64,
  height: 48,
  data: 'data:image/png;base64,iVBORw0KGgo=',
};

it('an image is at its place in its size, with the file in it', () => {
  const file = svgFile({ lang: 'en', title: '', description: '', width: 200, height: 100, values: [dots] }, '');
  const { attributes } = readSvg(file).find(({ name }) => name === 'image') ?? {};
  expect(attributes).toEqual({ x: '20', y: '30.3', width: '64', height: '48', href: dots.data });
});
