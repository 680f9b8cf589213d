/** Reads the cells of a flat OpenDocument spreadsheet, whose values are written the same way in every locale. */

export interface SheetCell {
  /** `string`, `float`, `date` ...; empty for an empty cell. */
  readonly type: string;
  /** The number, the ISO date or the text of the cell. */
  readonly value: string;
}

const ROW = /<table:table-row\b[^>]*?(?:\/>|>([\s\S]*?)<\/table:table-row>)/g;
const CELL = /<table:table-cell\b([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g;
/** A row or a cell that is repeated more often than this fills the rest of the sheet. */
const MOST = 1000;

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];

function cellOf(attributes: string, inside: string): SheetCell {
  const type = attribute(attributes, 'office:value-type') ?? '';
  const value = attribute(attributes, 'office:value') ?? attribute(attributes, 'office:date-value');
  return {
    type,
    value:
      value ??
      inside
        .replace(/<text:s\/>/g, ' ')
        .replace(/<[^>]*>/g, '')
        .trim(),
  };
}

/** The cells of the first table, line by line; texts keep their entities. */
export function cellsOf(document: string): readonly (readonly SheetCell[])[] {
  const [table = ''] = /<table:table [\s\S]*?<\/table:table>/.exec(document) ?? [];
  return [...table.matchAll(ROW)].flatMap(([row, cells = '']): readonly (readonly SheetCell[])[] => {
    const line = [...cells.matchAll(CELL)].flatMap(([, attributes = '', inside = '']) => {
      const times = Number(attribute(attributes, 'table:number-columns-repeated') ?? 1);
      return times > MOST ? [] : Array.from({ length: times }, () => cellOf(attributes, inside));
    });
    const times = Number(attribute(row, 'table:number-rows-repeated') ?? 1);
    return times > MOST || line.every(({ type }) => type === '') ? [] : Array.from({ length: times }, () => line);
  });
}
