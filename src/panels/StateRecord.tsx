/** The record of a State: meetings that it hosted, formats in which it takes part, talks held there, structures with their seat there. */
import { useTranslation } from 'react-i18next';
import { content } from '../content/content';
import type { HeldMeeting } from '../content/schema-organization';
import { useWords } from '../locales/use-words';
import { Entries, SelectLink } from './links';
import { useHeldDate } from './Meetings';
import { Section } from './pieces';
import { Citing, Ref } from './sources';

/** Summits and meetings of ministers, each kind with its dates. */
export function MeetingsHere({ held }: { readonly held: readonly HeldMeeting[] }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const dateOf = useHeldDate();
  if (held.length === 0) return null;
  return (
    <Section heading={t('state.meetings')}>
      <Citing registry={content.meetingSources}>
        <ul className="panel-list">
          {content.meetings.map(({ id, institution }) => {
            const here = held.filter(({ meeting }) => meeting === id);
            if (here.length === 0 || institution === null) return null;
            return (
              <li key={id}>
                <SelectLink target={{ kind: 'institution', id: institution }}>{words.meetings[id]?.name}</SelectLink>
                <span className="panel-soft">{` ${here.map(dateOf).join(', ')}`}</span>
                <Ref keys={[...new Set(here.flatMap(({ sources }) => sources))]} />
              </li>
            );
          })}
        </ul>
      </Citing>
    </Section>
  );
}

/** The negotiation formats that it takes part in, with its roles there. */
export function FormatsJoined({ code }: { readonly code: string }) {
  const { t } = useTranslation('ui');
  const joined = content.formats.flatMap(({ id, status, participants }) => {
    const roles = participants.filter((one) => one.kind === 'state' && one.id === code).map(({ role }) => role);
    return roles.length === 0 ? [] : [{ id, status, roles }];
  });
  if (joined.length === 0) return null;
  return (
    <Section heading={t('state.formats')}>
      <Entries
        entries={joined.map(({ id, status, roles }) => ({
          target: { kind: 'format', id },
          note: ` ${[...roles.map((role) => t(`format.role.${role}`)), t(`format.status.${status}`)].join(', ')}`,
        }))}
      />
    </Section>
  );
}

/** Structures of the OSCE and negotiation formats with a place in the State. */
export function PlacesHere({ code }: { readonly code: string }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const seats = content.institutions.filter(({ seat }) => seat?.state === code);
  const talks = content.formats.flatMap(({ id, places }) =>
    places
      .filter(({ state }) => state === code)
      .map((place) => ({ id, place: words.formats[id]?.places[place.id] ?? place.id })),
  );
  return (
    <>
      {seats.length > 0 && (
        <Section heading={t('state.seats')}>
          <Entries entries={seats.map(({ id }) => ({ target: { kind: 'institution', id } }))} />
        </Section>
      )}
      {talks.length > 0 && (
        <Section heading={t('state.talks')}>
          <Entries
            entries={talks.map(({ id, place }) => ({
              target: { kind: 'format', id },
              name: words.formats[id]?.short,
              note: ` ${place}`,
            }))}
          />
        </Section>
      )}
    </>
  );
}
