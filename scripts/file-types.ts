/** The types of the built files by extension: for the server here, the configurations of others, and the build's compression. */

interface FileType {
  readonly type: string;
  /** False for formats that are already compressed. */
  readonly compressible: boolean;
}

const text = (type: string): FileType => ({ type: `${type}; charset=utf-8`, compressible: true });
const packed = (type: string): FileType => ({ type, compressible: false });

export const fileTypes: Readonly<Record<string, FileType>> = {
  css: text('text/css'),
  csv: text('text/csv'),
  geojson: text('application/geo+json'),
  html: text('text/html'),
  ico: { type: 'image/x-icon', compressible: true },
  js: text('text/javascript'),
  json: text('application/json'),
  map: text('application/json'),
  mjs: text('text/javascript'),
  png: packed('image/png'),
  svg: text('image/svg+xml'),
  txt: text('text/plain'),
  webmanifest: text('application/manifest+json'),
  woff2: packed('font/woff2'),
  xml: text('application/xml'),
};

/** The type of files with any other extension. */
const unknownType: FileType = { type: 'application/octet-stream', compressible: false };

/** @param name of a file, with or without its folder. */
export function typeOf(name: string): FileType {
  return fileTypes[/\.([a-z0-9]+)$/.exec(name)?.[1] ?? ''] ?? unknownType;
}
