/**
 * How the OSCE meets, who leads it, and where its ministers met: for the overview and the panels of the bodies concerned. The
 * panel numbers and lists the sources, which are exported beside each part.
 */
import { useTranslation } from 'react-i18next';
import { content, institutionById } from '../content/content';
import type { Source } from '../content/schema';
import type { HeldMeeting } from '../content/schema-organization';
import { formatDate, yearOf } from '../locales/format';
import { useWords } from '../locales/use-words';
import { HeadName } from './Heads';
import { SelectLink } from './links';
import { Section } from './pieces';
import { Citing, Ref, sourcesOf } from './sources';

const GROUPS = ['deciding', 'reviewing', 'dimensions', 'partners'] as const;

/** The name of a meeting or a post: a link where an institution of the content is behind it. */
function Name({ id, institution }: { readonly id: string; readonly institution: string | null }) {
  const words = useWords();
  const name = words.meetings[id]?.name ?? id;
  return institution === null ? (
    <strong>{name}</strong>
  ) : (
    <SelectLink target={{ kind: 'institution', id: institution }}>{name}</SelectLink>
  );
}

function What({ id, sources }: { readonly id: string; readonly sources: readonly string[] }) {
  const words = useWords();
  return (
    <p>
      <span>{words.meetings[id]?.what}</span>
      <Ref keys={sources} />
    </p>
  );
}

const meetingsIn = (group: (typeof GROUPS)[number]) => content.meetings.filter((meeting) => meeting.group === group);

/** The sources of meetings and posts, in the order given. */
function sourcesOfAll(parts: readonly { readonly sources: readonly string[] }[]): readonly Source[] {
  return sourcesOf(
    content.meetingSources,
    parts.flatMap(({ sources }) => sources),
  );
}

export const meetingListSources = (): readonly Source[] => sourcesOfAll(GROUPS.flatMap(meetingsIn));
export const postListSources = (): readonly Source[] => sourcesOfAll(content.posts);
export const heldSources = (held: readonly HeldMeeting[]): readonly Source[] => sourcesOfAll(held);

/** The kinds of meetings, in groups, each with its purpose. */
export function MeetingList() {
  const { t } = useTranslation('ui');
  return (
    <Citing registry={content.meetingSources}>
      {GROUPS.map((group) => (
        <div className="panel-group" key={group}>
          <h4>{t(`meetings.group.${group}`)}</h4>
          <ul className="panel-meetings">
            {meetingsIn(group).map(({ id, institution, sources }) => (
              <li key={id}>
                <Name id={id} institution={institution} />
                <What id={id} sources={sources} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Citing>
  );
}

/** The posts of leadership, each with its tasks and its holder, where known. */
export function PostList() {
  return (
    <Citing registry={content.meetingSources}>
      <ul className="panel-meetings">
        {content.posts.map(({ id, institution, sources }) => (
          <li key={id}>
            <Name id={id} institution={institution} />
            <What id={id} sources={sources} />
            {(institution === null ? [] : (institutionById(institution)?.heads ?? [])).map((head) => (
              <p key={head.role}>
                <HeadName head={head} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Citing>
  );
}

/** The date of a meeting; only the year where there are only secondary sources. */
export function useHeldDate(): (held: HeldMeeting) => string {
  const { t } = useTranslation('ui');
  const { lang } = useWords();
  return ({ date, confidence, plannedAsOf }) => {
    if (plannedAsOf !== undefined) {
      return t('meetings.planned', { date: formatDate(date, lang), asOf: formatDate(plannedAsOf, lang) });
    }
    return confidence === 'medium' ? yearOf(date) : formatDate(date, lang);
  };
}

/** The meetings of a body, latest first; none where its panel already lists all its places. */
export function heldBy(institution: string): readonly HeldMeeting[] {
  const kinds = content.meetings.filter((meeting) => meeting.institution === institution).map(({ id }) => id);
  const held = content.heldMeetings.filter(({ meeting }) => kinds.includes(meeting));
  if (held.length <= (institutionById(institution)?.places.length ?? 0)) return [];
  return [...held].sort((a, b) => b.date.localeCompare(a.date));
}

/** Meetings with their States. */
export function HeldMeetings({ held }: { readonly held: readonly HeldMeeting[] }) {
  const { t } = useTranslation('ui');
  const dateOf = useHeldDate();
  if (held.length === 0) return null;
  return (
    <Section heading={t('meetings.held')}>
      <Citing registry={content.meetingSources}>
        <ol className="panel-phases">
          {held.map((one) => (
            <li key={one.date}>
              <span className="panel-span panel-span-long">{dateOf(one)}</span>
              <SelectLink target={{ kind: 'state', id: one.state }} />
              <Ref keys={one.sources} />
            </li>
          ))}
        </ol>
        <p className="panel-small">{t('meetings.secondary')}</p>
      </Citing>
    </Section>
  );
}
