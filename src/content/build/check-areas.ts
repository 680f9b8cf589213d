/** The checks of States, Partners and territories, and of the words of all three. */
import type { z } from 'zod';
import type { WordsByNamespace } from '../schema-words';
import type { partnersFile, regionsFile, statesFile, territoriesFile } from '../schema-areas';
import { at, ordered, sameOptional, unique } from './checking';
import type { Known, Said } from './content-file';
import type { Note } from './problem';

export function checkStates({ states }: z.infer<typeof statesFile>, _: Known, note: Note): void {
  unique(states, (state) => state.code, 'states', 'code', note);
  unique(states, (state) => state.m49, 'states', 'm49', note);
  states.forEach((state, index) => {
    const path = `states[${index}]`;
    // In either order: some signed the Charter before the Final Act.
    ordered(state.admitted, state.signedHelsinkiFinalAct, `${path}.signedHelsinkiFinalAct`, note);
    ordered(state.admitted, state.signedCharterOfParis, `${path}.signedCharterOfParis`, note);
  });
}

export function checkPartners({ partners }: z.infer<typeof partnersFile>, known: Known, note: Note): void {
  unique(partners, (partner) => partner.code, 'partners', 'code', note);
  unique(partners, (partner) => partner.m49, 'partners', 'm49', note);
  partners.forEach(({ code }, index) => {
    if (known('state').has(code)) note(`partners[${index}].code`, `${code} is a participating State`);
  });
}

export function checkTerritories({ territories }: z.infer<typeof territoriesFile>, known: Known, note: Note): void {
  const countries = known('state', 'partner');
  unique(territories, (territory) => territory.id, 'territories', 'id', note);
  territories.forEach(({ id, treatment, state, opens }, index) => {
    const path = `territories[${index}]`;
    const belongs = treatment === 'named' || treatment === 'with-state';
    if (belongs !== (state !== null)) {
      note(`${path}.state`, belongs ? `"${treatment}" needs a State` : `"${treatment}" has no State`);
    }
    if (state !== null && !countries.has(state)) note(`${path}.state`, `no State or Partner ${state}`);
    if ((treatment === 'own') !== (opens !== null)) {
      note(`${path}.opens`, treatment === 'own' ? '"own" needs something to open' : `"${treatment}" opens nothing`);
    }
    if (opens && !known('operation').has(opens.id)) note(`${path}.opens.id`, `no operation "${opens.id}"`);
    if (countries.has(id)) note(`${path}.id`, `${id} is a State or Partner`);
  });
}

export function checkRegions({ regions }: z.infer<typeof regionsFile>, _: Known, note: Note): void {
  unique(regions, (region) => region.id, 'regions', 'id', note);
}

/** Checks that a language names exactly the capitals that the content has. */
export function checkAreaWords(_: unknown, said: Said<WordsByNamespace['states']>): void {
  const { words, known, note } = said;
  for (const code of known('named-area')) {
    const own = words[code];
    if (!own) continue;
    const named = own.capital !== undefined;
    if (named !== known('capital').has(code)) {
      note(`${at('', code)}.capital`, named ? 'the content has no capital here' : 'the capital has no name');
    }
  }
  sameOptional(said, 'remark');
}
