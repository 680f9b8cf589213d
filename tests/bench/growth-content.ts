/**
 * The content many times over: what the atlas would have to carry if it grew. Made by arithmetic from the real content, the same
 * every time.
 */
import type { Content, FieldOperation, ParticipatingState, Position } from '../../src/content/schema';
import type { Words } from '../../src/locales/words';

interface Grown {
  readonly content: Content;
  /** In the order of the words that were given. */
  readonly words: readonly Words[];
}

/** Copies lie within this many degrees of latitude around the original. */
const SPREAD = 7;
/** Turns of a sunflower's seeds: points of a spiral that lie evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const SYLLABLES = ['ba', 'do', 'mi', 'ru', 'ta', 'le', 'vo', 'zi', 'na', 'ko', 'su', 'pe', 'gi', 'ha'];

/** A word that no other number has, so that the vocabulary grows with the content. */
function inventedWord(number: number): string {
  let word = '';
  for (let rest = number + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word = (SYLLABLES[rest % SYLLABLES.length] ?? '') + word;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** One copy of everything: where its things lie, and what their ids and names have added. */
interface Copy {
  readonly move: (position: Readonly<Position>) => Position;
  readonly id: (id: string) => string;
  readonly name: (id: string, name: string) => string;
}

function copyOf(number: number, times: number, numberOf: (id: string) => number): Copy {
  const away = SPREAD * Math.sqrt(number / times);
  const [right, up] = [2 * away * Math.cos(number * GOLDEN_ANGLE), away * Math.sin(number * GOLDEN_ANGLE)];
  return {
    move: ([longitude, latitude]) => [longitude + right, Math.min(85, latitude + up)],
    id: (id) => `${id}-${number}`,
    name: (id, name) => `${name} ${inventedWord(numberOf(id) * times + number)}`,
  };
}

function operationCopy(operation: FieldOperation, { move, id }: Copy): FieldOperation {
  return {
    ...operation,
    id: id(operation.id),
    headquarters: { ...operation.headquarters, position: move(operation.headquarters.position) },
    offices: operation.offices.map((office) => ({ ...office, id: id(office.id), position: move(office.position) })),
    otherPlaces: operation.otherPlaces.map((place) => ({ ...place, position: move(place.position) })),
    phases: operation.phases.map((phase) => ({
      ...phase,
      id: id(phase.id),
      ...(phase.position && { position: move(phase.position) }),
    })),
    related: operation.related.map((other) => ({ ...other, id: id(other.id) })),
  };
}

function stateCopy(state: ParticipatingState, { move, id }: Copy): ParticipatingState {
  return { ...state, code: id(state.code), capital: { position: move(state.capital.position) } };
}

const keysOf = <Value>(record: Readonly<Record<string, Value>>, key: (id: string) => string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [key(id), value]));

function wordsCopy({ states, operations, offices }: Words, { operations: all, states: known }: Content, copy: Copy) {
  const { id, name } = copy;
  return {
    states: known.flatMap(({ code }) => {
      const said = states[code];
      if (!said) return [];
      const { short, capital } = said;
      return [
        [
          id(code),
          {
            ...said,
            name: name(code, said.name),
            ...(short && { short: name(code, short) }),
            ...(capital && { capital: name(`capital of ${code}`, capital) }),
          },
        ] as const,
      ];
    }),
    operations: all.flatMap(({ id: own }) => {
      const said = operations[own];
      if (!said) return [];
      const phases = Object.entries(keysOf(said.phases, id)).map(([phase, title]) => [phase, name(own, title)]);
      const grown = {
        ...said,
        name: name(own, said.name),
        city: name(own, said.city),
        phases: Object.fromEntries(phases) as Record<string, string>,
        ...(said.phaseCities && { phaseCities: keysOf(said.phaseCities, id) }),
      };
      return [[id(own), grown] as const];
    }),
    offices: all
      .flatMap((operation) => operation.offices)
      .flatMap(({ id: office }) => {
        const said = offices[office];
        return said ? [[id(office), { ...said, name: name(office, said.name) }] as const] : [];
      }),
  };
}

/**
 * The content with `times` as many operations, offices and States, and the words for them. The originals are unchanged; the
 * copies have other ids, other names and places around those of the original, and no area of their own on the map.
 */
export function grown(content: Content, words: readonly Words[], times: number): Grown {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  };
  const copies = Array.from({ length: times - 1 }, (_, index) => copyOf(index + 1, times, numberOf));
  return {
    content: {
      ...content,
      operations: [
        ...content.operations,
        ...copies.flatMap((copy) => content.operations.map((operation) => operationCopy(operation, copy))),
      ],
      states: [...content.states, ...copies.flatMap((copy) => content.states.map((state) => stateCopy(state, copy)))],
    },
    words: words.map((said): Words => {
      const more = copies.map((copy) => wordsCopy(said, content, copy));
      return {
        ...said,
        states: { ...said.states, ...Object.fromEntries(more.flatMap(({ states }) => states)) },
        operations: { ...said.operations, ...Object.fromEntries(more.flatMap(({ operations }) => operations)) },
        offices: { ...said.offices, ...Object.fromEntries(more.flatMap(({ offices }) => offices)) },
      };
    }),
  };
}
