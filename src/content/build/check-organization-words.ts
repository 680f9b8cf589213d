/** The checks of the words of institutions, formats, relations and other activities. */
import type { z } from 'zod';
import type { WordsByNamespace } from '../schema-words';
import type { formatsFile, institutionsFile, relationsFile } from '../schema-organization';
import { at, ids, sameKeys, sameLength, sameOptional } from './checking';
import type { Said } from './content-file';

export function checkInstitutionsWords(
  { institutions }: z.infer<typeof institutionsFile>,
  said: Said<WordsByNamespace['institutions']>,
): void {
  const { words, note } = said;
  for (const { id, facts, places } of institutions) {
    const own = words[id];
    if (!own) continue;
    sameLength(own.facts, facts, `${at('', id)}.facts`, 'institutions.json', note);
    sameKeys(own.places ?? {}, ids(places), `${at('', id)}.places`, note);
  }
  sameOptional(said, 'city');
}

export function checkFormatsWords(
  { formats }: z.infer<typeof formatsFile>,
  { words, note }: Said<WordsByNamespace['formats']>,
): void {
  for (const { id, facts, places, participants } of formats) {
    const own = words[id];
    if (!own) continue;
    const path = at('', id);
    sameLength(own.facts, facts, `${path}.facts`, 'formats.json', note);
    sameKeys(own.places, ids(places), `${path}.places`, note);
    sameKeys(own.participants, ids(participants.filter(({ kind }) => kind !== 'state')), `${path}.participants`, note);
  }
}

export function checkRelationsWords(
  { partnerships, programmes }: z.infer<typeof relationsFile>,
  { words, note }: Said<WordsByNamespace['relations']>,
): void {
  for (const { id, facts } of [...partnerships, ...programmes]) {
    const own = words[id];
    if (own) sameLength(own.facts, facts, `${at('', id)}.facts`, 'relations.json', note);
  }
  for (const { id, themes } of programmes) {
    const named = new Set(themes.map(({ theme }) => theme));
    sameKeys(words[id]?.evidence ?? {}, named, `${at('', id)}.evidence`, note);
  }
}

export function checkOtherActivitiesWords(_: unknown, said: Said<WordsByNamespace['otherActivities']>): void {
  sameOptional(said, 'ending');
}
