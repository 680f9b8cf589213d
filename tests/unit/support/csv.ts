/** Reads CSV as a program does: quotes may hold separators, quotes and line ends. */
function readCsv(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (const letter of text.replace(/^\uFEFF/, '')) {
    if (quoted) {
      if (letter === '"') quoted = false;
      else field += letter;
    } else if (letter === '"') {
      if (field !== '') field += '"';
      quoted = true;
    } else if (letter === separator || letter === '\n') {
      row.push(field);
      field = '';
      if (letter === '\n') {
        rows.push(row);
        row = [];
      }
    } else if (letter !== '\r') field += letter;
  }
  return rows;
}

/** The rows under the headings of the first line. */
export function readTable(text: string, separator = ','): readonly Readonly<Record<string, string>>[] {
  const [headings = [], ...rows] = readCsv(text, separator);
  return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ''])));
}
