/** The rest of the Organization as lists that fold: whatever is on no map, or only far in, is a click away here. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { content } from '../content/content';
import { useWords } from '../locales/use-words';
import type { Selection } from '../view/view';
import { holderName } from './ChairPanel';
import { Fold, LateFold } from './Fold';
import { MeetingList, meetingListSources, PostList, postListSources } from './Meetings';
import { SelectLink } from './pieces';
import { SourceList, WithAllSources } from './sources';

const DECIDING = ['decision-making-body', 'political-leadership'];

interface Entry {
  readonly target: Selection;
  readonly name: string;
  readonly note?: string;
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul className="panel-list">
      {entries.map(({ target, name, note }) => (
        <li key={target.id}>
          <SelectLink target={target}>{name}</SelectLink>
          {note !== undefined && <span className="panel-soft">{note}</span>}
        </li>
      ))}
    </ul>
  );
}

const yearOf = (date: string | null | undefined): string => date?.slice(0, 4) ?? '';

export function OverviewLists() {
  const { t } = useTranslation('ui');
  const words = useWords();
  // Only meetings and posts cite sources here: their list comes with the first of them.
  const [cites, setCites] = useState(false);
  const onOpen = (): void => {
    setCites(true);
  };
  const institution = (id: string): Entry => ({
    target: { kind: 'institution', id },
    name: words.institutions[id]?.name ?? id,
  });
  const deciding = content.institutions.filter(({ kind }) => DECIDING.includes(kind));
  const working = content.institutions.filter(({ kind }) => !DECIDING.includes(kind));
  const closed = content.operations.filter(({ status }) => status === 'closed');
  return (
    <WithAllSources list={[...meetingListSources(), ...postListSources()]}>
      <Fold heading={t('lists.deciding')}>
        <p>{t('lists.decidingText')}</p>
        <Entries entries={deciding.map(({ id }) => institution(id))} />
      </Fold>
      <LateFold heading={t('lists.meetings')} onOpen={onOpen}>
        {() => <MeetingList />}
      </LateFold>
      <LateFold heading={t('lists.posts')} onOpen={onOpen}>
        {() => <PostList />}
      </LateFold>
      <Fold heading={t('lists.institutions')}>
        <Entries entries={working.map(({ id }) => institution(id))} />
      </Fold>
      <Fold heading={t('lists.formats')}>
        <Entries
          entries={content.formats.map(({ id, status }) => ({
            target: { kind: 'format', id },
            name: words.formats[id]?.name ?? id,
            note: t(`format.status.${status}`),
          }))}
        />
      </Fold>
      <Fold heading={t('lists.relations')}>
        <Entries
          entries={[
            ...content.partnerships.map(({ id }) => ({
              target: { kind: 'partnership', id } as const,
              name: words.relations[id]?.name ?? id,
            })),
            ...content.programmes.map(({ id }) => ({
              target: { kind: 'programme', id } as const,
              name: words.relations[id]?.name ?? id,
            })),
          ]}
        />
      </Fold>
      <Fold heading={t('lists.closed')}>
        <Entries
          entries={closed.map(({ id, phases }) => ({
            target: { kind: 'operation', id },
            name: words.operations[id]?.name ?? id,
            note: `${yearOf(phases[0]?.from)}–${yearOf(phases.at(-1)?.to)}`,
          }))}
        />
      </Fold>
      <Fold heading={t('lists.others')}>
        <p>{t('other.explained')}</p>
        <Entries
          entries={content.otherActivities.map(({ id }) => ({
            target: { kind: 'operation', id },
            name: words.otherActivities[id]?.name ?? id,
          }))}
        />
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
      {cites && <SourceList asOf={content.meetingsAsOf} />}
    </WithAllSources>
  );
}
