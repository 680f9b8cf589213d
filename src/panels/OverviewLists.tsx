/** The rest of the Organization as folding lists, for things that are not on the map or only when zoomed in. */
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { content } from '../content/content';
import type { CoreInstitution, RecordOf } from '../content/schema';
import { ALL } from '../content/record-name';
import { useRecord } from '../locales/use-record';
import { useWords } from '../locales/use-words';
import { PartWaits } from '../ui/PartWaits';
import { holderName } from './ChairPanel';
import { Fold, LateFold } from './Fold';
import { Entries, type Entry } from './links';
import { MeetingList, meetingListSources, PostList, postListSources } from './Meetings';
import { SourceList, WithAllSources } from './sources';
import { spanOf } from './spans';

const DECIDING = ['decision-making-body', 'political-leadership'];

export function OverviewLists() {
  const { t } = useTranslation('ui');
  const words = useWords();
  // Only meetings and posts cite sources here, so the list of sources appears with the first of them.
  const [cites, setCites] = useState(false);
  const onOpen = (): void => {
    setCites(true);
  };
  const { part: record, ...waiting } = useRecord('meetings', ALL, cites);
  const orWaits = (list: (here: RecordOf<'meetings'>) => ReactElement): ReactElement =>
    record ? list(record) : <PartWaits {...waiting} onRetry={waiting.retry} />;
  const institution = ({ id }: CoreInstitution): Entry => ({ target: { kind: 'institution', id } });
  const deciding = content.institutions.filter(({ kind }) => DECIDING.includes(kind));
  const working = content.institutions.filter(({ kind }) => !DECIDING.includes(kind));
  const closed = content.operations.filter(({ status }) => status === 'closed');
  return (
    <WithAllSources list={record ? [...meetingListSources(record.meetings), ...postListSources(record.posts)] : []}>
      <Fold heading={t('lists.deciding')}>
        <p>{t('lists.decidingText')}</p>
        <Entries entries={deciding.map(institution)} />
      </Fold>
      <LateFold heading={t('lists.meetings')} onOpen={onOpen}>
        {() => orWaits(({ meetings }) => <MeetingList meetings={meetings} />)}
      </LateFold>
      <LateFold heading={t('lists.posts')} onOpen={onOpen}>
        {() => orWaits(({ posts }) => <PostList posts={posts} />)}
      </LateFold>
      <Fold heading={t('lists.institutions')}>
        <Entries entries={working.map(institution)} />
      </Fold>
      <Fold heading={t('lists.formats')}>
        <Entries
          entries={content.formats.map(({ id, status }) => ({
            target: { kind: 'format', id },
            note: t(`format.status.${status}`),
          }))}
        />
      </Fold>
      <Fold heading={t('lists.relations')}>
        <Entries
          entries={[
            ...content.partnerships.map(({ id }): Entry => ({ target: { kind: 'partnership', id } })),
            ...content.programmes.map(({ id }): Entry => ({ target: { kind: 'programme', id } })),
          ]}
        />
      </Fold>
      <Fold heading={t('lists.closed')}>
        <Entries
          entries={closed.map(({ id, phases }) => ({
            target: { kind: 'operation', id },
            note: spanOf(phases),
          }))}
        />
      </Fold>
      <Fold heading={t('lists.others')}>
        <p>{t('other.explained')}</p>
        <Entries entries={content.otherActivities.map(({ id }) => ({ target: { kind: 'operation', id } }))} />
      </Fold>
      <Fold heading={t('lists.chairs')}>
        <Entries
          entries={[...content.chairs]
            .sort((a, b) => b.year - a.year)
            .map((chair) => ({
              target: { kind: 'chair', id: String(chair.year) },
              name: `${String(chair.year)} ${holderName(chair, words)}`,
            }))}
        />
      </Fold>
      {cites && record && <SourceList asOf={record.asOf} />}
    </WithAllSources>
  );
}
