/** Place names belong in the content; the code treats all places alike. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/view/view';
import { filesBelow, readText } from '../support/files';
import { content, wordsIn } from '../support/world';

/** A file without its comments, as the compiler reads it. */
function withoutComments(path: string): string {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, readText(path), ts.ScriptTarget.Latest, true, kind);
  const parts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return;
    const children = node.getChildren(source);
    if (children.length === 0) parts.push(node.getText(source));
    else children.forEach(visit);
  };
  visit(source);
  return parts.join(' ');
}

describe('no code names a place', () => {
  const files = [
    'scene',
    'stage',
    'map',
    'overlay',
    'panels',
    'explore',
    'view',
    'draw',
    'picture',
    'page',
    'atlas',
    'first',
  ]
    .flatMap((folder) => filesBelow(`src/${folder}`, ['.ts', '.tsx']))
    .map((path) => [path, withoutComments(path)] as const);

  test('there is code to look at, and comments are left out of it', () => {
    expect(files.length).toBeGreaterThan(40);
    for (const [path, code] of files) expect(code.length, path).toBeGreaterThan(20);
    const [, known] = files.find(([path]) => path === 'src/page/known.ts')!;
    expect(known).toContain('1973');
    expect(known).not.toContain('Helsinki');
  });

  test('no mission and no host', () => {
    const names = /Moldova|Kosovo|Serbia|Kyrgyzstan|Bishkek|Skopje|Albania|Montenegro/i;
    expect(files.filter(([, code]) => names.test(code)).map(([path]) => path)).toEqual([]);
  });

  test('no State, Partner, territory, operation, city or office of the content, by name or by id', () => {
    const names = new Set<string>();
    for (const lang of LANGUAGES) {
      const words = wordsIn(lang);
      for (const { name, capital } of Object.values(words.states))
        for (const said of [name, capital]) if (said) names.add(said);
      for (const { name, city } of Object.values(words.operations)) for (const said of [name, city]) names.add(said);
      for (const { name } of Object.values(words.offices)) names.add(name);
    }
    const ids = content.operations.flatMap(({ id, offices }) => [id, ...offices.map((office) => office.id)]);
    const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
    const any = new RegExp(`(?<![\\p{L}-])(${[...names, ...ids].map(escape).join('|')})(?![\\p{L}-])`, 'u');
    const found = files.flatMap(([path, code]) => {
      const match = any.exec(code);
      return match ? [`${path}: ${match[0]}`] : [];
    });
    expect(found).toEqual([]);
  });
});
