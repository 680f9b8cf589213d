/**
 * `npm run content`: checks the content like the build does and prints what an editor may want to look at: what is old, what has
 * few sources, what is not confirmed, what is not published, which language lacks what. Exits with 1 only where a check fails.
 */
import { fileURLToPath } from 'node:url';
import { problemLine } from '../check';
import { readContent } from '../plugin';
import type { Content } from '../schema';

/** Older than this many months is marked in the panels and listed here. */
const STALE_MONTHS = 24;

function monthsSince(date: string, now: Date): number {
  const [year = 0, month = 12] = date.split('-').map(Number);
  return (now.getFullYear() - year) * 12 + now.getMonth() + 1 - month;
}

/** The lines of the report, under headings. */
export function contentReport(content: Content, now: Date): readonly string[] {
  const lines: string[] = [];
  const section = (heading: string, entries: readonly string[]): void => {
    lines.push('', `${heading} (${String(entries.length)})`, ...entries.map((entry) => `  ${entry}`));
  };
  const active = content.operations.filter(({ status }) => status === 'active');
  section(
    `Older than ${String(STALE_MONTHS)} months`,
    active.flatMap(({ id, offices, staff, statusAsOf }) => [
      ...(monthsSince(statusAsOf, now) > STALE_MONTHS ? [`operations/${id}.json: statusAsOf ${statusAsOf}`] : []),
      ...(staff && monthsSince(staff.asOf, now) > STALE_MONTHS
        ? [`operations/${id}.json: staff of ${staff.asOf}`]
        : []),
      ...offices
        .filter(({ asOf }) => monthsSince(asOf, now) > STALE_MONTHS)
        .map((office) => `operations/${id}.json: office ${office.id} of ${office.asOf}`),
    ]),
  );
  section(
    'Not confirmed for today (medium confidence)',
    active.flatMap(({ id, offices }) =>
      offices
        .filter(({ confidence }) => confidence === 'medium')
        .map((office) => `operations/${id}.json: office ${office.id}`),
    ),
  );
  section(
    'Weak theme evidence, not counted',
    content.operations.flatMap(({ id, themes }) =>
      themes.filter(({ strength }) => strength === 'weak').map(({ theme }) => `operations/${id}.json: ${theme}`),
    ),
  );
  section(
    'Not published: staff or budget',
    active.filter(({ staff, budget }) => !staff || !budget).map(({ id }) => `operations/${id}.json`),
  );
  section(
    'Sources without an address',
    content.operations.flatMap(({ id, sources }) =>
      Object.entries(sources)
        .filter(([, { url }]) => url === null)
        .map(([key]) => `operations/${id}.json: ${key}`),
    ),
  );
  return lines;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = readContent(process.cwd());
  if ('problems' in result) {
    process.stderr.write(`${result.problems.map(problemLine).join('\n')}\n`);
    process.exitCode = 1;
  } else {
    const { content, locales } = result;
    const counts = `${String(content.states.length)} States, ${String(content.partners.length)} Partners, ${String(content.operations.length)} lines of operations, ${String(content.themes.length)} themes, ${String(locales.size)} languages`;
    process.stdout.write([`The content is valid: ${counts}.`, ...contentReport(content, new Date()), ''].join('\n'));
  }
}
