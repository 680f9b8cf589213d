/**
 * `npm run check:csv`: opens the CSV files of all operations, States and themes with LibreOffice in the locale of each country,
 * and compares the cells. Without LibreOffice it says so and exits with 0.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInstance } from 'i18next';
import { readContent } from '../src/content/build/read-content';
import type { WholeContent } from '../src/content/schema';
import type { TableFacts } from '../src/explore/tables/facts';
import { evidenceTable } from '../src/explore/download/download-evidence';
import { operationsTable } from '../src/explore/download/download-operations';
import { statesTable } from '../src/explore/download/download-states';
import { toCsv, type About, type Table } from '../src/explore/download/file-formats';
import { fileInWords } from '../src/explore/tables/list-rows';
import type { Words } from '../src/locales/words';
import { shownIn } from '../src/scene/shown';
import { cellsOf, type SheetCell } from './spreadsheet';

/** Only the first reads a point as the decimal sign. */
const LOCALES = ['en-US', 'de-DE', 'fr-FR', 'it-IT', 'es-ES', 'ru-RU'] as const;
/** Shows whether LibreOffice took the locale: a decimal number in some, thousands in others. */
const PROBE = '43.312';

interface CsvFile {
  readonly name: string;
  readonly lang: string;
  readonly table: Table;
  readonly text: string;
}

function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The files that a reader of one language downloads, with all operations. */
async function filesIn(
  lang: string,
  words: Words,
  ui: Readonly<Record<string, unknown>>,
  content: WholeContent,
  evidence: TableFacts['evidence'],
) {
  const i18n = createInstance();
  await i18n.init({ lng: lang, ns: ['ui'], defaultNS: 'ui', resources: { [lang]: { ui } }, returnNull: false });
  const t = i18n.getFixedT(lang, 'ui');
  const shown = shownIn({ year: new Date().getFullYear(), status: 'all', themes: [], selection: null }, content);
  const about: About = {
    title: t('title'),
    address: '',
    shown: fileInWords(shown, 'all', { words, t }),
    disclaimer: t('legend.boundaries'),
    notes: { 'unscr-1244': t('notes.unscr-1244') },
  };
  const facts = { ...content, evidence };
  const tables: Readonly<Record<string, Table>> = {
    operations: operationsTable(shown, facts, words, about),
    states: statesTable(shown, content, facts, words, about),
    themes: evidenceTable(shown, content, facts, words, about),
  };
  return Object.entries(tables).map(([name, table]): CsvFile => ({
    name: `${name}-${lang}`,
    lang,
    table,
    text: toCsv(table, lang),
  }));
}

/** LibreOffice with a profile of its own, in the locale of a country. */
function convert(folder: string, locale: string, separator: string, paths: readonly string[]): void {
  const profile = join(folder, `profile-${locale}`);
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(
    join(profile, 'user/registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item></oor:items>`,
  );
  // Separator, quote, UTF-8, from the first line on; numbers are recognized as the locale writes them.
  const filter = `Text - txt - csv (StarCalc):${separator.charCodeAt(0)},34,76,1,,0,false,true`;
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      `--infilter=${filter}`,
      '--convert-to',
      'fods',
      '--outdir',
      join(folder, locale),
      ...paths,
    ],
    { stdio: 'ignore', env: { ...process.env, LC_ALL: `${locale.replace('-', '_')}.UTF-8` } },
  );
}

const problems: string[] = [];
let numbers = 0;
let cells = 0;

/** Every number of the table is the same number in the sheet. */
function compareWithTable({ name, table }: CsvFile, locale: string, sheet: readonly (readonly SheetCell[])[]): void {
  const columns = table.columns.filter(({ only }) => only !== 'json');
  if (sheet.length !== table.rows.length + 1) problems.push(`${name} in ${locale}: ${sheet.length} lines`);
  table.rows.forEach((row, index) => {
    columns.forEach(({ key }, column) => {
      const value = row[key];
      if (typeof value !== 'number') return;
      numbers += 1;
      const read = sheet[index + 1]?.[column];
      if (read?.type !== 'float' || Number(read.value) !== value)
        problems.push(`${name} in ${locale}: ${key} of line ${index + 2} is ${read?.value ?? 'empty'}, not ${value}`);
    });
  });
}

/** Every cell, dates and texts too, is the same in both. */
function compareSheets(
  name: string,
  locale: string,
  first: readonly (readonly SheetCell[])[],
  sheet: readonly (readonly SheetCell[])[],
): void {
  first.forEach((line, row) => {
    line.forEach((cell, column) => {
      cells += 1;
      const other = sheet[row]?.[column];
      if (other?.type !== cell.type || other.value !== cell.value)
        problems.push(
          `${name}: line ${row + 1}, column ${column + 1} is ${cell.type} ${cell.value} in ${LOCALES[0]} and ${other?.type ?? ''} ${other?.value ?? 'empty'} in ${locale}`,
        );
    });
  });
}

async function check(folder: string): Promise<void> {
  const result = readContent(process.cwd());
  if ('problems' in result) throw new Error('The content has problems: npm run content tells them.');
  const files: CsvFile[] = [];
  for (const [lang, { ui, ...words }] of result.locales) {
    const evidence = Object.entries(words.operations).map(([id, said]) => [id, said.evidence] as const);
    files.push(...(await filesIn(lang, { lang, ...words }, ui, result.content, Object.fromEntries(evidence))));
  }
  const probe = join(folder, 'probe.csv');
  writeFileSync(probe, `probe\r\n${PROBE}\r\n`);
  const paths = new Map<',' | ';', string[]>([
    [',', [probe]],
    [';', []],
  ]);
  for (const { name, lang, text } of files) {
    const path = join(folder, `${name}.csv`);
    writeFileSync(path, text);
    paths.get(lang === 'en' ? ',' : ';')?.push(path);
  }
  const read = (locale: string, name: string) => cellsOf(readFileSync(join(folder, locale, `${name}.fods`), 'utf8'));
  for (const locale of LOCALES) {
    for (const [separator, some] of paths) convert(folder, locale, separator, some);
    const misread = read(locale, basename(probe, '.csv'))[1]?.[0];
    const taken = locale === 'en-US' ? misread?.value === PROBE : misread?.value !== PROBE || misread.type !== 'float';
    if (!taken) problems.push(`LibreOffice did not take the locale ${locale}: nothing was tried in it.`);
    for (const file of files) {
      const sheet = read(locale, file.name);
      compareWithTable(file, locale, sheet);
      if (locale !== LOCALES[0]) compareSheets(file.name, locale, read(LOCALES[0], file.name), sheet);
    }
  }
  process.stdout.write(
    `${files.length} files in ${LOCALES.length} locales: ${numbers} numbers compared with the tables, ${cells} cells with ${LOCALES[0]}; ${problems.length} differ.\n`,
  );
}

if (hasLibreOffice()) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-csv-'));
  try {
    await check(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (problems.length > 0) {
    process.stderr.write(`${problems.slice(0, 40).join('\n')}\n`);
    process.exitCode = 1;
  }
} else {
  process.stdout.write('Skipped: LibreOffice (soffice) is not installed, so no CSV was opened.\n');
}
