/** The checks of places: each lies in the country that the content says. Only for the build and the tests. */
import { CONTENT, operationFile, type Problem } from './content-files';
import type { Content, FieldOperation, Position } from '../schema';

/**
 * Checks that each headquarters, each office and each former place lies in a host area. `areaAt` answers the area at a position, or null at sea:
 * handed in, because the content knows nothing of the geography.
 */
export function checkPlaces(
  operations: ReadonlyMap<string, FieldOperation>,
  areaAt: (position: Position) => string | null,
): Problem[] {
  return [...operations].flatMap(([name, { host, alsoHosts, headquarters, offices, otherPlaces, phases }]) =>
    [
      { path: 'headquarters.position', position: headquarters.position },
      ...offices.map(({ position }, index) => ({ path: `offices[${index}].position`, position })),
      ...otherPlaces.map(({ position }, index) => ({ path: `otherPlaces[${index}].position`, position })),
      ...phases.flatMap(({ position }, index) => (position ? [{ path: `phases[${index}].position`, position }] : [])),
    ].flatMap(({ path, position }) => {
      const area = areaAt(position);
      const hosts = [host, ...alsoHosts];
      if (area !== null && hosts.includes(area)) return [];
      const reason = `${position.join(', ')} lies ${area === null ? 'at sea' : `in ${area}`}, not in ${hosts.join(' or ')}`;
      return [{ file: operationFile(name), path, reason }];
    }),
  );
}

/** Checks that each place of an institution or a format lies in the State it names. */
export function checkStatesOfPlaces(
  { institutions, formats, partnerships }: Content,
  areaAt: (position: Position) => string | null,
): Problem[] {
  const lists = [
    { file: 'institutions', of: institutions.map(({ seat, places }) => (seat ? [seat, ...places] : places)) },
    { file: 'formats', of: formats.map(({ places }) => places) },
    { file: 'relations', of: partnerships.map(({ place }) => [place]) },
  ];
  return lists.flatMap(({ file, of }) =>
    of.flat().flatMap(({ id, position, state }) => {
      const area = areaAt(position);
      if (area === null || area === state) return [];
      const reason = `${position.join(', ')} lies in ${area}, not in ${state}`;
      return [{ file: `${CONTENT}/${file}.json`, path: id, reason }];
    }),
  );
}
