/**
 * How the OSCE meets, who leads it, and where its ministers met: for the overview and the panels of the bodies concerned. The
 * panel numbers and lists the sources, which are exported beside each part.
 */
import { useTranslation } from 'react-i18next';
import type { RecordOf, Source, SourceRegistry } from '../content/schema';
import type { HeldMeeting } from '../content/schema-organization';
import { formatDate, yearOf } from '../locales/format';
import { useWords } from '../locales/use-words';
import { HeadName } from './Heads';
import { SelectLink } from './links';
import { Section } from './pieces';
import { Citing, Ref, sourcesOf } from './sources';

const GROUPS = ['deciding', 'reviewing', 'dimensions', 'partners'] as const;

type Meetings = RecordOf<'meetings'>['meetings'];
type Posts = RecordOf<'meetings'>['posts'];

/** The name of a meeting or a post: a link where an institution of the content is behind it. */
function Name({ name, institution }: { readonly name: string; readonly institution: string | null }) {
  return institution === null ? (
    <strong>{name}</strong>
  ) : (
    <SelectLink target={{ kind: 'institution', id: institution }}>{name}</SelectLink>
  );
}

function What({ what, sources }: { readonly what: string; readonly sources: readonly string[] }) {
  return (
    <p>
      <span>{what}</span>
      <Ref keys={sources} />
    </p>
  );
}

const meetingsIn = ({ list }: Meetings, group: (typeof GROUPS)[number]) =>
  list.filter((meeting) => meeting.group === group);

/** The sources of meetings and posts, in the order given. */
function sourcesOfAll(
  registry: SourceRegistry,
  parts: readonly { readonly sources: readonly string[] }[],
): readonly Source[] {
  return sourcesOf(
    registry,
    parts.flatMap(({ sources }) => sources),
  );
}

export const meetingListSources = (meetings: Meetings): readonly Source[] =>
  sourcesOfAll(
    meetings.sources,
    GROUPS.flatMap((group) => meetingsIn(meetings, group)),
  );
export const postListSources = ({ sources, list }: Posts): readonly Source[] => sourcesOfAll(sources, list);

/** Meetings that were held, and the sources that they cite. */
export interface Held {
  readonly held: readonly HeldMeeting[];
  readonly meetingSources: SourceRegistry;
}

export const heldSources = ({ held, meetingSources }: Held): readonly Source[] => sourcesOfAll(meetingSources, held);

/** The kinds of meetings, in groups, each with its purpose. */
export function MeetingList({ meetings }: { readonly meetings: Meetings }) {
  const { t } = useTranslation('ui');
  return (
    <Citing registry={meetings.sources}>
      {GROUPS.map((group) => (
        <div className="panel-group" key={group}>
          <h4>{t(`meetings.group.${group}`)}</h4>
          <ul className="panel-meetings">
            {meetingsIn(meetings, group).map(({ id, name, what, institution, sources }) => (
              <li key={id}>
                <Name name={name} institution={institution} />
                <What what={what} sources={sources} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Citing>
  );
}

/** The posts of leadership, each with its tasks and its holder, where known. */
export function PostList({ posts }: { readonly posts: Posts }) {
  return (
    <Citing registry={posts.sources}>
      <ul className="panel-meetings">
        {posts.list.map(({ id, name, what, institution, heads, sources }) => (
          <li key={id}>
            <Name name={name} institution={institution} />
            <What what={what} sources={sources} />
            {heads.map((head) => (
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

/** Meetings with their States. */
export function HeldMeetings({ held, meetingSources }: Held) {
  const { t } = useTranslation('ui');
  const dateOf = useHeldDate();
  if (held.length === 0) return null;
  return (
    <Section heading={t('meetings.held')}>
      <Citing registry={meetingSources}>
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
