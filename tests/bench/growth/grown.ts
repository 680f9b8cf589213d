/** Content of ten or a hundred times the size: copies of what there is, each with ids, names and a place of its own. Pure. */
import type { Content, Position } from '../../../src/content/schema';
import type { Words } from '../../../src/locales/words';

interface Grown {
  readonly content: Content;
  readonly words: Words;
}

/** The first copy is what there is. */
const idOf = (id: string, copy: number): string => (copy === 0 ? id : `${id}-${copy}`);
const nameOf = (name: string, copy: number): string => (copy === 0 ? name : `${name} ${copy}`);

/** Degrees between neighbouring copies. */
const APART = 0.35;
const GOLDEN_ANGLE = 2.399963;

/** Copies lie around their original like seeds in a sunflower: always the same, equally dense, none on another. */
function moved([longitude, latitude]: Readonly<Position>, copy: number): Position {
  const away = APART * Math.sqrt(copy);
  const angle = copy * GOLDEN_ANGLE;
  const north = Math.min(80, Math.max(30, latitude + away * Math.sin(angle)));
  return [longitude + away * Math.cos(angle), north];
}

type Operation = Content['operations'][number];

function operationCopy(operation: Operation, copy: number): Operation {
  const { id, headquarters, offices, otherPlaces, phases } = operation;
  return {
    ...operation,
    id: idOf(id, copy),
    headquarters: { ...headquarters, position: moved(headquarters.position, copy) },
    offices: offices.map((office) => ({
      ...office,
      id: idOf(office.id, copy),
      position: moved(office.position, copy),
    })),
    otherPlaces: otherPlaces.map((place) => ({ ...place, position: moved(place.position, copy) })),
    phases: phases.map((phase) => ({
      ...phase,
      id: idOf(phase.id, copy),
      ...(phase.position && { position: moved(phase.position, copy) }),
    })),
  };
}

const keysOf = <T>(entries: Readonly<Record<string, T>>, copy: number): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).map(([id, value]) => [idOf(id, copy), value]));

/** @param factor how many times what there is; 1 for what there is. */
export function grown({ content, words }: Grown, factor: number): Grown {
  const copies = Array.from({ length: factor }, (_, copy) => copy);
  const each = <T>(entries: readonly T[], made: (entry: T, copy: number) => T): T[] =>
    copies.flatMap((copy) => entries.map((entry) => made(entry, copy)));
  const said = <T>(entries: Readonly<Record<string, T>>, made: (entry: T, copy: number) => T): Record<string, T> =>
    Object.fromEntries(
      copies.flatMap((copy) =>
        Object.entries(entries).map(([id, entry]) => [idOf(id, copy), made(entry, copy)] as const),
      ),
    );
  const named = <T extends { readonly name: string }>(entry: T, copy: number): T => ({
    ...entry,
    name: nameOf(entry.name, copy),
  });
  const inCity = <T extends { readonly name: string; readonly city: string }>(entry: T, copy: number): T => ({
    ...named(entry, copy),
    city: nameOf(entry.city, copy),
  });
  return {
    content: {
      ...content,
      operations: each(content.operations, operationCopy),
      institutions: each(content.institutions, (institution, copy) => ({
        ...institution,
        id: idOf(institution.id, copy),
        seat: institution.seat && { ...institution.seat, position: moved(institution.seat.position, copy) },
      })),
      formats: each(content.formats, (format, copy) => ({
        ...format,
        id: idOf(format.id, copy),
        places: format.places.map((place) => ({ ...place, position: moved(place.position, copy) })),
      })),
      partnerships: each(content.partnerships, (partnership, copy) => ({
        ...partnership,
        id: idOf(partnership.id, copy),
        place: { ...partnership.place, position: moved(partnership.place.position, copy) },
      })),
      programmes: each(content.programmes, (programme, copy) => ({
        ...programme,
        id: idOf(programme.id, copy),
        position: moved(programme.position, copy),
      })),
    },
    words: {
      ...words,
      operations: said(words.operations, (operation, copy) => ({
        ...inCity(operation, copy),
        phases: keysOf(operation.phases, copy),
        ...(operation.phaseCities && { phaseCities: keysOf(operation.phaseCities, copy) }),
      })),
      offices: said(words.offices, named),
      institutions: said(words.institutions, named),
      formats: said(words.formats, named),
      relations: said(words.relations, inCity),
    },
  };
}
