/** Shared addresses and their meanings: `tests/links.json`, against the real content. */
import { describe, expect, it } from 'vitest';
import { knownViews } from '../../../src/page/known';
import { addressed } from '../../../src/view/entries';
import { parseView } from '../../../src/view/parse';
import { viewToSearch } from '../../../src/view/url';
import { defaultView, type View } from '../../../src/view/view';
import links from '../../links.json';

interface Row {
  readonly how: string;
  readonly link: string;
  /** The differences from the default view. */
  readonly view: Partial<View>;
  /** Parameters that are reported to the reader. */
  readonly problems?: readonly string[];
}

const known = knownViews('en', 2026);
const rows = links as readonly Row[];

describe('a link', () => {
  it.each(rows)('with $how is understood: $link', ({ link, view, problems = [] }) => {
    const read = parseView(addressed(new URL(link)), known);
    expect(read.view).toEqual({ ...defaultView(known), ...view });
    expect(read.problems.map(({ parameter }) => parameter)).toEqual(problems);
  });

  it.each(rows)('with $how means the same when the atlas has written it anew', ({ link, view }) => {
    const { search, searchParams } = new URL(link);
    const read = parseView(addressed(new URL(link)), known).view;
    const once = viewToSearch(read, known, searchParams);
    expect(parseView(once, known)).toEqual({ view: { ...defaultView(known), ...view }, problems: [] });
    expect(viewToSearch(read, known, new URL(once, 'https://atlas.example/').searchParams), search).toBe(once);
  });
});
