/** What took place in a State: meetings that it hosted, talks held there, structures with their seat there. */
import { useTranslation } from 'react-i18next';
import { content } from '../content/content';
import type { HeldMeeting } from '../content/schema-organization';
import { useWords } from '../locales/use-words';
import { useHeldDate } from './Meetings';
import { Section, SelectLink } from './pieces';
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
          <ul className="panel-list">
            {seats.map(({ id }) => (
              <li key={id}>
                <SelectLink target={{ kind: 'institution', id }}>{words.institutions[id]?.name ?? id}</SelectLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {talks.length > 0 && (
        <Section heading={t('state.talks')}>
          <ul className="panel-list">
            {talks.map(({ id, place }) => (
              <li key={`${id} ${place}`}>
                <SelectLink target={{ kind: 'format', id }}>{words.formats[id]?.short ?? id}</SelectLink>
                <span className="panel-soft">{` ${place}`}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
