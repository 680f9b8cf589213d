/** The record of a State: meetings that it hosted, formats in which it takes part, talks held there, structures with their seat there. */
import { useTranslation } from 'react-i18next';
import type { RecordOf } from '../content/schema';
import { useWords } from '../locales/use-words';
import { Entries, SelectLink } from './links';
import { useHeldDate } from './Meetings';
import { Section } from './pieces';
import { Citing, Ref } from './sources';

type StateRecord = RecordOf<'state'>;

/** Summits and meetings of ministers, each kind with its dates. */
export function MeetingsHere({ held, meetings, meetingSources }: StateRecord) {
  const { t } = useTranslation('ui');
  const dateOf = useHeldDate();
  if (held.length === 0) return null;
  return (
    <Section heading={t('state.meetings')}>
      <Citing registry={meetingSources}>
        <ul className="panel-list">
          {meetings.map(({ id, institution, name }) => {
            const here = held.filter(({ meeting }) => meeting === id);
            if (here.length === 0 || institution === null) return null;
            return (
              <li key={id}>
                <SelectLink target={{ kind: 'institution', id: institution }}>{name}</SelectLink>
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
export function FormatsJoined({ formats }: StateRecord) {
  const { t } = useTranslation('ui');
  if (formats.length === 0) return null;
  return (
    <Section heading={t('state.formats')}>
      <Entries
        entries={formats.map(({ id, status, roles }) => ({
          target: { kind: 'format', id },
          note: ` ${[...roles.map((role) => t(`format.role.${role}`)), t(`format.status.${status}`)].join(', ')}`,
        }))}
      />
    </Section>
  );
}

/** Structures of the OSCE and negotiation formats with a place in the State. */
export function PlacesHere({ seats, talks }: StateRecord) {
  const { t } = useTranslation('ui');
  const words = useWords();
  return (
    <>
      {seats.length > 0 && (
        <Section heading={t('state.seats')}>
          <Entries entries={seats.map((id) => ({ target: { kind: 'institution', id } }))} />
        </Section>
      )}
      {talks.length > 0 && (
        <Section heading={t('state.talks')}>
          <Entries
            entries={talks.map(({ format: id, place }) => ({
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
