/**
 * What of each kind of content is core: there from the start, for the map, the search's rows, the list and every count. Everything
 * else comes with the record of a panel (`records.ts`), so a field is core only where something needs it of all entries at once.
 */
import type { z } from 'zod';
import type { partnersFile, regionsFile, statesFile, territoriesFile } from '../schema-areas';
import type { FieldOperation, Phase } from '../schema-operation';
import type {
  chairsFile,
  formatsFile,
  formerStatesFile,
  institutionsFile,
  otherActivitiesFile,
  relationsFile,
} from '../schema-organization';
import type { themesFile } from '../schema-themes';

/** One row for each kind that has a core, named as in the table of content files. */
export const core = {
  operations: (files: ReadonlyMap<string, FieldOperation>) => {
    return { operations: [...files.values()].map(coreOperation) };
  },

  themes: ({ themes }: z.infer<typeof themesFile>) => {
    return { themes: themes.map(({ id, dimension }) => ({ id, dimension })) };
  },

  states: ({ states, asOf }: z.infer<typeof statesFile>) => {
    return {
      statesAsOf: asOf,
      states: states.map(({ code, admitted, microstate, capital }) => ({
        code,
        admitted,
        microstate,
        capital: { position: capital.position },
      })),
    };
  },

  partners: ({ partners }: z.infer<typeof partnersFile>) => {
    return { partners: partners.map(({ code, group, since }) => ({ code, group, since })) };
  },

  /** Only those with an area of their own. */
  territories: ({ territories }: z.infer<typeof territoriesFile>) => {
    return {
      territories: territories
        .filter(({ treatment }) => treatment === 'own' || treatment === 'named')
        .map(({ id, treatment, state, opens }) => ({ id, treatment, state, opens })),
    };
  },

  regions: ({ regions }: z.infer<typeof regionsFile>) => {
    return { regions };
  },

  otherActivities: ({ activities }: z.infer<typeof otherActivitiesFile>) => {
    return {
      otherActivities: activities.map(({ id, kind, status, position, hosts, from, to }) => {
        return { id, kind, status, position, hosts, from, to };
      }),
    };
  },

  institutions: ({ institutions, asOf }: z.infer<typeof institutionsFile>) => {
    return {
      institutionsAsOf: asOf,
      institutions: institutions.map(({ id, kind, since, seat }) => {
        return { id, kind, since, seat: seat && { position: seat.position } };
      }),
    };
  },

  /** The first of its places is where the map has it. */
  formats: ({ formats }: z.infer<typeof formatsFile>) => {
    return {
      formats: formats.map(({ id, status, from, to, places, participants }) => ({
        id,
        status,
        from,
        to,
        places: places.slice(0, 1).map(({ position }) => ({ position })),
        participants: participants.map(({ kind, id: participant }) => ({ kind, id: participant })),
      })),
    };
  },

  relations: ({ partnerships, programmes, asOf }: z.infer<typeof relationsFile>) => {
    return {
      relationsAsOf: asOf,
      partnerships: partnerships.map(({ id, since, place }) => ({ id, since, place: { position: place.position } })),
      programmes: programmes.map(({ id, host, position, since }) => ({ id, host, position, since })),
    };
  },

  chairs: ({ chairs }: z.infer<typeof chairsFile>) => {
    return { chairs: chairs.map(({ year, holder, formerState }) => ({ year, holder, formerState })) };
  },

  formerStates: ({ formerStates }: z.infer<typeof formerStatesFile>) => {
    return {
      formerStates: formerStates.map(
        ({ id, from, to, suspended, suspendedAreas, countedUntil, ownSeat, continuedBy, areas }) => {
          return { id, from, to, suspended, suspendedAreas, countedUntil, ownSeat, continuedBy, areas };
        },
      ),
    };
  },
};

/** A whole phase is one of these too. */
type CorePhase = Pick<Phase, 'id' | 'type' | 'from' | 'to' | 'position'>;

function coreOperation(operation: FieldOperation) {
  const { id, type, status, statusAsOf, region, host, alsoHosts, headquarters, officeCount, notes } = operation;
  return {
    id,
    type,
    status,
    statusAsOf,
    region,
    host,
    alsoHosts,
    headquarters: { position: headquarters.position },
    offices: operation.offices.map(({ id: office, kind, position, since, asOf }) => {
      return { id: office, kind, position, since, asOf };
    }),
    otherPlaces: operation.otherPlaces.map(({ position }) => ({ position })),
    officeCount: officeCount && { value: officeCount.value, asOf: officeCount.asOf },
    phases: operation.phases.map(({ id: title, type: was, from, to, position }): CorePhase => {
      return { id: title, type: was, from, to, ...(position && { position }) };
    }),
    themes: operation.themes.map(({ theme, strength }) => ({ theme, strength })),
    notes,
  };
}
