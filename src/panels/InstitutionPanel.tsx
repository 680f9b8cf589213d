/** One institution or structure: what it is and does, where it sits, of what it is a part, in which fields it works. */
import { useTranslation } from 'react-i18next';
import type { CoreInstitution, RecordOf } from '../content/schema';
import { formatDate } from '../locales/format';
import { useWords } from '../locales/use-words';
import { Fold } from './Fold';
import { Frame } from './Frame';
import { HeadTerms } from './Heads';
import { Entries, OutLink, SelectLink } from './links';
import { HeldMeetings, heldSources, MeetingList, meetingListSources, PostList, postListSources } from './Meetings';
import type { PanelProps } from './panel-props';
import { Facts, Purpose, Remarks, Section, Term, Terms } from './pieces';
import { Rest } from './Rest';
import { Ref, SourceList, WithSources } from './sources';

export function InstitutionPanel({
  institution: { id, kind },
  ...frame
}: PanelProps & { readonly institution: CoreInstitution }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  return (
    <Frame {...frame} kicker={t(`institution.kind.${kind}`)} heading={words.institutions[id]?.name ?? id}>
      <Rest kind="institution" id={id}>
        {(record) => <InstitutionRecord record={record} />}
      </Rest>
    </Frame>
  );
}

function InstitutionRecord({ record }: { readonly record: RecordOf<'institution'> }) {
  const { t } = useTranslation('ui');
  const { lang } = useWords();
  const { institution, said, parts, meetings, posts } = record;
  const { parent, since, places, website, themes, heads, sources, facts } = institution;
  const ofMeetings = [
    ...heldSources(record),
    ...(meetings ? meetingListSources(meetings) : []),
    ...(posts ? postListSources(posts) : []),
  ];
  const keys = [sources, ...[...heads, ...facts, ...places].map((part) => part.sources)].flat();

  return (
    <WithSources registry={record.sources} keys={keys} further={ofMeetings}>
      <Purpose text={said.what} keys={sources} />
      <Facts texts={said.facts} facts={facts} />
      <Section heading={t('institution.facts')}>
        <Terms>
          <HeadTerms heads={heads} />
          {said.city !== undefined && <Term name={t('institution.seat')}>{said.city}</Term>}
          {places.map(({ id, sources: keysOfPlace }) => (
            <Term key={id} name={t('institution.place')}>
              <span>{said.places?.[id]}</span>
              <Ref keys={keysOfPlace} />
            </Term>
          ))}
          <Term name={t('institution.since')}>{since === null ? t('notPublished') : formatDate(since, lang)}</Term>
          {parent !== null && (
            <Term name={t('institution.partOf')}>
              <SelectLink target={{ kind: 'institution', id: parent }} />
            </Term>
          )}
          {website !== null && (
            <Term name={t('operation.website')}>
              <OutLink address={website} />
            </Term>
          )}
        </Terms>
      </Section>
      <HeldMeetings {...record} />
      {parts.length > 0 && (
        <Section heading={t('institution.parts')}>
          <Entries entries={parts.map((id) => ({ target: { kind: 'institution', id } }))} />
        </Section>
      )}
      {themes.length > 0 && (
        <Section heading={t('institution.themes')}>
          <Entries inline entries={themes.map((id) => ({ target: { kind: 'theme', id } }))} />
        </Section>
      )}
      {meetings && (
        <Fold heading={t('lists.meetings')}>
          <MeetingList meetings={meetings} />
        </Fold>
      )}
      {posts && (
        <Fold heading={t('lists.posts')}>
          <PostList posts={posts} />
        </Fold>
      )}
      <Remarks remarks={said.remarks ?? []} />
      <SourceList asOf={record.asOf} />
    </WithSources>
  );
}
