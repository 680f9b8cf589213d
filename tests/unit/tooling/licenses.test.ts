import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { licenses, packageOf } from '../../../scripts/licenses-plugin';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('the notices that leave with the site', () => {
  it('are found by the modules that are in it', () => {
    expect(packageOf('/x/node_modules/react/index.js')).toBe('react');
    expect(packageOf('/x/node_modules/a/node_modules/@scope/b/c/d.js?v=1')).toBe('@scope/b');
    expect(packageOf('C:\\x\\node_modules\\@scope\\b\\c.js')).toBe('@scope/b');
    expect(packageOf('/x/src/atlas/main.tsx')).toBeNull();
  });

  it('hold our own and those of others, each once, and refuse a package without one', () => {
    const text = licenses(root, ['react', 'maplibre-gl', 'react', '@fontsource-variable/inter']);
    expect(text).toMatch(/^OSCE Atlas\n/);
    expect(text.match(/^react \d/gm)).toHaveLength(1);
    expect(text).toContain('Permission is hereby granted');
    expect(text).toContain('Redistributions in binary form must reproduce');
    expect(text).toContain('SIL OPEN FONT LICENSE');
    expect(() => licenses(root, ['nobody'])).toThrow();
  });
});
