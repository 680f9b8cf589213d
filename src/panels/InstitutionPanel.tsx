/** One institution or structure: what it is and does, where it sits, of what it is a part, in which fields it works. */
import { useTranslation } from 'react-i18next';
import { earlier } from '../content/age';
import { content } from '../content/content';
import type { Institution } from '../content/schema-organization';
import { formatDate } from '../locales/format';
import { useWords } from '../locales/use-words';
import { Fold } from './Fold';
import { Frame } from './Frame';
import { HeadTerms } from './Heads';
import { Entries, OutLink, SelectLink } from './links';
import {
  heldBy,
  HeldMeetings,
  heldSources,
  MeetingList,
  meetingListSources,
  PostList,
  postListSources,
} from './Meetings';
import type { PanelProps } from './panel-props';
import { Facts, Purpose, Remarks, Section, Term, Terms } from './pieces';
import { Ref, SourceList, WithSources } from './sources';

/** The panels from which a reader comes to all posts of leadership. */
const LED: readonly Institution['kind'][] = ['political-leadership', 'office-holder', 'secretariat'];

export function InstitutionPanel({ institution, ...frame }: PanelProps & { readonly institution: Institution }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const { lang } = words;
  const said = words.institutions[institution.id];
  if (!said) return null;
  const { kind, parent, since, places, website, themes, heads, sources, facts } = institution;
  const parts = content.institutions.filter((other) => other.parent === institution.id);
  const held = heldBy(institution.id);
  const decides = kind === 'decision-making-body';
  const leads = LED.includes(kind);
  const ofMeetings = [
    ...heldSources(held),
    ...(decides ? meetingListSources() : []),
    ...(leads ? postListSources() : []),
  ];
  const keys = [sources, ...[...heads, ...facts, ...places].map((part) => part.sources)].flat();

  return (
    <WithSources registry={content.institutionSources} keys={keys} further={ofMeetings}>
      <Frame {...frame} kicker={t(`institution.kind.${kind}`)} heading={said.name}>
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
        <HeldMeetings held={held} />
        {parts.length > 0 && (
          <Section heading={t('institution.parts')}>
            <Entries entries={parts.map(({ id }) => ({ target: { kind: 'institution', id } }))} />
          </Section>
        )}
        {themes.length > 0 && (
          <Section heading={t('institution.themes')}>
            <Entries inline entries={themes.map((id) => ({ target: { kind: 'theme', id } }))} />
          </Section>
        )}
        {decides && (
          <Fold heading={t('lists.meetings')}>
            <MeetingList />
          </Fold>
        )}
        {leads && (
          <Fold heading={t('lists.posts')}>
            <PostList />
          </Fold>
        )}
        <Remarks remarks={said.remarks ?? []} />
        <SourceList
          asOf={
            ofMeetings.length === 0 ? content.institutionsAsOf : earlier(content.institutionsAsOf, content.meetingsAsOf)
          }
        />
      </Frame>
    </WithSources>
  );
}
