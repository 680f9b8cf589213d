import { describe, expect, it } from 'vitest';
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

function written(image: ImageValue) {
  const file = svgFile({ lang: 'en', title: '', description: '', width: 200, height: 100, values: [image] }, '');
  return readSvg(file).find(({ name }) => name === 'image')?.attributes;
}

describe('an image in a picture', () => {
  it('is at its place in its size, with the file in it', () => {
    expect(written(dots)).toMatchObject({ x: '20', y: '30.3', width: '64', height: '48', href: dots.data });
  });

  it('says what it shows', () => {
    const shows = { id: 'view', name: 'A code with the address' };
    expect(written({ ...dots, shows })).toMatchObject({ role: 'img', 'aria-label': 'A code with the address' });
    expect(written({ ...dots, shows })).not.toHaveProperty('aria-hidden');
  });

  it('without a name is for the eye only', () => {
    expect(written(dots)).toMatchObject({ 'aria-hidden': 'true' });
  });
});
