import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withHeaders } from '../../../scripts/deploy-files';
import { caching, contentSecurityPolicy } from '../../../scripts/security-headers';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (file: string): string => readFileSync(root + file, 'utf8');
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];

describe('the documents', () => {
  it('name only npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = documents.flatMap((file) =>
      [...read(file).matchAll(/\bnpm (?:run ([a-z][\w:-]*)|(start|test)\b)/g)].map(([, run, short]) => ({
        file,
        script: run ?? short ?? '',
      })),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(({ script }) => !(script in scripts))).toEqual([]);
  });

  it('print the security headers that are sent', () => {
    expect(read('docs/deploying.md'), 'run "npm run headers"').toBe(withHeaders(read('docs/deploying.md')));
    expect(read('docs/deploying.md')).toContain(`Content-Security-Policy: ${contentSecurityPolicy}\n`);
  });

  it('print the caching rules that are sent', () => {
    const text = read('docs/deploying.md');
    expect(text).toContain(`\`${caching.hashed}\``);
    expect(text).toContain(`\`${caching.other}\``);
  });

  it('link only to files that exist', () => {
    const broken = documents.flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)]
        .map(([, target = '']) => new URL(target, pathToFileURL(root + file)))
        .filter((target) => {
          try {
            readFileSync(target);
            return false;
          } catch (error) {
            return !(error instanceof Error && 'code' in error && error.code === 'EISDIR');
          }
        })
        .map((target) => `${file}: ${target.pathname}`),
    );
    expect(broken).toEqual([]);
  });
});
