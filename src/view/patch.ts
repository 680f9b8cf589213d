/** A patch of a view: properties that it lacks stay. Attributes of an embed, messages and the steps of a tour are patches. */
import { goingTo, revise, selecting } from './changes';
import { PARAMETERS, type Parameter } from './parameters';
import { patchOf, type ParsedPatch } from './parse';
import { invalid, MISSING, type Parsed } from './parsed';
import type { Known, View } from './view';
import { writtenForm } from './written-form';

/** Whether it is an object and no list. Even this check can throw for a foreign object. */
function isObject(input: unknown): input is object {
  try {
    return typeof input === 'object' && input !== null && !Array.isArray(input);
  } catch {
    return false;
  }
}

/** An object's own property as a list of readings; empty where it has none. */
function readName<T>(input: object, name: string, parameter: Parameter<T>, known: Known): readonly Parsed<T>[] {
  try {
    const said: unknown = Object.hasOwn(input, name) ? Reflect.get(input, name) : undefined;
    if (said === undefined) return [];
    if (said === null) return [MISSING];
    const text = writtenForm(said);
    return [text === null ? invalid(`${name} is of the wrong type`) : parameter.parse(text, known)];
  } catch {
    return [invalid(`${name} cannot be read`)];
  }
}

/**
 * Reads a patch from outside: an object with the properties of a `View` or the parameters of an address, each as a value or as
 * text. Null or an empty text asks for the default; invalid values are reported and change nothing. Never throws.
 */
export function parsePatch(input: unknown, known: Known): ParsedPatch {
  if (!isObject(input)) return { patch: {}, problems: [{ parameter: 'view', why: 'a view is an object' }] };
  return patchOf(<Field extends keyof View>(field: Field) => {
    const parameter: Parameter<View[Field]> = PARAMETERS[field];
    return [...new Set([field, parameter.name])].flatMap((name) => readName(input, name, parameter, known));
  }, known);
}

/**
 * The view with a patch applied. A selection or a region has the same further effects (`selecting`, `goingTo`) as when the reader
 * picks it, unless the patch sets them. The same object where nothing differs.
 */
export function applyPatch(view: View, patch: Partial<View>): View {
  const { selection, region } = patch;
  const followed = selection ? selecting(selection) : region === undefined ? {} : goingTo(region);
  return revise(view, { ...followed, ...patch });
}
