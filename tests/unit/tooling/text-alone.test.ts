import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const eslint = new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => ruleId === 'atlas/text-alone' });

const HEAD = `
import type { ReactElement, ReactNode } from 'react';
import { createContext } from 'react';
const Some = createContext(0);
export interface P { a: string; n: number; may: string | undefined; yes: boolean; some: ReactNode; one: ReactElement; list: string[] }
`;

/** The rule's messages for what a component returns. The path is that of an existing file, so that the project's types apply. */
async function complaints(returned: string): Promise<string[]> {
  const code = `${HEAD}export function C({ a, n, may, yes, some, one, list }: P): ReactNode { return ${returned}; }`;
  const [result] = await eslint.lintText(code, { filePath: `${root}src/ui/Icon.tsx` });
  return (result?.messages ?? []).map(({ messageId, message }) => messageId ?? message);
}

describe('the rule that text is alone in its element', () => {
  // The first time reads the types of the whole project.
  beforeAll(() => complaints('null'), 120_000);

  it.each([
    '<p>words</p>',
    '<p>{a}</p>',
    '<p>{yes ? a : one}</p>',
    '<p>{some}</p>',
    '<p>{`${a} ${n}`}</p>',
    '<p><span>{a}</span><b>words</b></p>',
    '<p>{yes && <b>{a}</b>}{one}</p>',
    '<p>{a && <b>{a}</b>}{one}</p>',
    '<ul>{list.map((each) => <li key={each}>{each}</li>)}</ul>',
    '<Some value={n}>{one}</Some>',
  ])('lets stand: %s', async (returned) => {
    expect(await complaints(returned)).toEqual([]);
  });

  it.each([
    ['<p>words<b /></p>', 'beside'],
    ['<p>{a}<b /></p>', 'beside'],
    ['<p><b />{n}</p>', 'beside'],
    ['<p><b />{may}</p>', 'beside'],
    ["<p><b />{yes && ', '}</p>", 'beside'],
    ["<p><b />{' '}{one}</p>", 'beside'],
    ['<p>{some}<b /></p>', 'beside'],
    ['<p>{list}</p>', 'beside'],
    ['<>{a}</>', 'bare'],
    ['<Some value={n}>{some}</Some>', 'bare'],
    ['a', 'bare'],
  ])('refuses: %s', async (returned, messageId) => {
    const found = await complaints(returned);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set([messageId]));
  });
});
