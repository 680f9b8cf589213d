/** The built site as served: under its policy, from its own origin, and really drawn. */
import { createHash } from 'node:crypto';
import { securityHeaders } from '../../scripts/security-headers';
import { palettes, type Palette } from '../../src/ui/tokens';
import { SCHEMES } from '../../src/view/view';
import { expect, test } from './driver/atlas-test';

test('the page carries every security header', async ({ atlas }) => {
  const { headers } = await atlas.page.ask('./');

  for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()]).toBe(value);
});

test('the page has no inline style or handler, and two inline scripts: those which the policy names', async ({
  atlas,
}) => {
  const { text: html, headers } = await atlas.page.ask('./');

  const elements = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/gi)];
  const isData = ([, attributes = '']: RegExpExecArray): boolean => attributes.includes('type="application/json"');
  const inline = elements.filter((element) => !isData(element)).map(([, , script = '']) => script);
  expect(inline).toHaveLength(2);
  // JSON is not executed, so the policy need not allow it.
  for (const [, , data = ''] of elements.filter(isData)) expect(() => void JSON.parse(data)).not.toThrow();
  for (const script of inline) {
    const hash = createHash('sha256').update(script).digest('base64');
    expect(headers['content-security-policy']).toContain(`'sha256-${hash}'`);
  }
  const rest = html.replace(/<script[^>]*>[\s\S]*?<\/script>/gi, '');
  expect(rest).not.toMatch(/<style\b|\sstyle\s*=|\son[a-z]+\s*=|javascript:/i);
});

/** Places on the whole sheet that no mark, label or line covers. */
const spots: readonly {
  readonly what: string;
  readonly at: readonly [number, number];
  readonly colour: keyof Palette;
}[] = [
  { what: 'a host', at: [52, 48.5], colour: 'host' },
  { what: 'a participating State', at: [-104, 57], colour: 'participating' },
  { what: 'a Partner', at: [1, 26], colour: 'partner' },
  { what: 'other land', at: [18, 25], colour: 'context' },
  { what: 'the sea', at: [-33, 47], colour: 'sea' },
];

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

for (const scheme of SCHEMES) {
  test(
    `the map stands on the screen in the colours of the ${scheme} scheme`,
    scheme === 'light' ? { tag: '@map' } : {},
    async ({ atlas }) => {
      await atlas.open({ scheme });

      for (const { what, at, colour } of spots) {
        const drawn = await atlas.colourOf(...at);
        const wanted = palettes[scheme][colour];
        const off = Math.max(
          ...channels(drawn).map((value, index) => Math.abs(value - (channels(wanted)[index] ?? 0))),
        );
        expect(off, `${what} is ${drawn}, not ${wanted}`).toBeLessThanOrEqual(2);
      }
    },
  );
}
