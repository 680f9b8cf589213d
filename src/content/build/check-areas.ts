/** The checks of States, Partners and territories. */
import type { Known } from './check-operation';
import { ordered, unique, type Note } from './checking';
import type { Content } from '../schema';

export function checkStates({ states }: Content, note: Note): void {
  unique(states, (state) => state.code, 'states', 'code', note);
  unique(states, (state) => state.m49, 'states', 'm49', note);
  states.forEach((state, index) => {
    const path = `states[${index}]`;
    // In either order: some signed the Charter before the Final Act.
    ordered(state.admitted, state.signedHelsinkiFinalAct, `${path}.signedHelsinkiFinalAct`, note);
    ordered(state.admitted, state.signedCharterOfParis, `${path}.signedCharterOfParis`, note);
  });
}

export function checkPartners({ partners }: Content, known: Known, note: Note): void {
  unique(partners, (partner) => partner.code, 'partners', 'code', note);
  unique(partners, (partner) => partner.m49, 'partners', 'm49', note);
  partners.forEach(({ code }, index) => {
    if (known.stateCodes.has(code)) note(`partners[${index}].code`, `${code} is a participating State`);
  });
}

export function checkTerritories({ territories }: Content, known: Known, note: Note): void {
  unique(territories, (territory) => territory.id, 'territories', 'id', note);
  territories.forEach(({ id, treatment, state, opens }, index) => {
    const path = `territories[${index}]`;
    const belongs = treatment === 'named' || treatment === 'with-state';
    if (belongs !== (state !== null)) {
      note(`${path}.state`, belongs ? `"${treatment}" needs a State` : `"${treatment}" has no State`);
    }
    if (state !== null && !known.stateCodes.has(state) && !known.partnerCodes.has(state)) {
      note(`${path}.state`, `no State or Partner ${state}`);
    }
    if ((treatment === 'own') !== (opens !== null)) {
      note(`${path}.opens`, treatment === 'own' ? '"own" needs something to open' : `"${treatment}" opens nothing`);
    }
    if (opens && !known.operations.has(opens.id)) note(`${path}.opens.id`, `no operation "${opens.id}"`);
    if (known.stateCodes.has(id) || known.partnerCodes.has(id)) note(`${path}.id`, `${id} is a State or Partner`);
  });
}
