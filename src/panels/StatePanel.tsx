/** The panel of a participating State: since when it takes part, when it chaired, and what the OSCE does there. */
import { useTranslation } from 'react-i18next';
import { earlier } from '../content/age';
import { content, operationsOfHost } from '../content/content';
import type { ParticipatingState } from '../content/schema';
import { yearOf } from '../locales/format';
import { useWords } from '../locales/use-words';
import { Frame } from './Frame';
import { Entries, SelectLink } from './links';
import { heldSources } from './Meetings';
import type { PanelProps } from './panel-props';
import { Remarks, Section } from './pieces';
import { SourceList, WithSources } from './sources';
import { spanOf } from './spans';
import { SIGNATURES, StateFacts } from './StateFacts';
import { FormatsJoined, MeetingsHere, PlacesHere } from './StateRecord';

export function StatePanel({ state, ...frame }: PanelProps & { readonly state: ParticipatingState }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const { code } = state;
  const said = words.states[code];
  if (!said) return null;
  const hosted = operationsOfHost(code).filter(({ status }) => status === 'active');
  const closed = operationsOfHost(code).filter(({ status }) => status === 'closed');
  const programmes = content.programmes.filter(({ host }) => host === code);
  const held = content.heldMeetings.filter((meeting) => meeting.state === code);
  const unpublished = SIGNATURES.filter(({ of }) => of(state) === null).map(({ id }) => t(`state.signature.${id}`));

  return (
    <WithSources registry={content.stateSources} keys={state.sources} further={heldSources(held)}>
      <Frame {...frame} kicker={t('state.kicker', { year: yearOf(state.admitted) })} heading={said.name}>
        {hosted.length > 0 ? (
          <Section heading={t('state.hosts', { count: hosted.length })}>
            <ul className="panel-cards">
              {hosted.map(({ id }) => (
                <li key={id} data-role="operation">
                  <SelectLink target={{ kind: 'operation', id }} />
                  <p>{words.operations[id]?.purpose}</p>
                </li>
              ))}
            </ul>
          </Section>
        ) : (
          <p className="panel-purpose">{t('state.noOperation', { name: said.name })}</p>
        )}
        <StateFacts state={state} />
        <MeetingsHere held={held} />
        {closed.length > 0 && (
          <Section heading={t('state.closed')}>
            <ul className="panel-offices">
              {closed.map(({ id, phases }) => (
                <li data-role="closed-operation" key={id}>
                  <SelectLink target={{ kind: 'operation', id }} />
                  <span className="panel-soft">{spanOf(phases)}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {programmes.length > 0 && (
          <Section heading={t('programme.kicker')}>
            <Entries entries={programmes.map(({ id }) => ({ target: { kind: 'programme', id } }))} />
          </Section>
        )}
        <FormatsJoined code={code} />
        <PlacesHere code={code} />
        {said.remark !== undefined && <Remarks remarks={[said.remark]} />}
        {unpublished.length > 0 && (
          <p className="panel-small">{t('state.unpublished', { what: unpublished.join(', ') })}</p>
        )}
        <p className="panel-small">{t('state.meaning')}</p>
        <SourceList asOf={held.length === 0 ? content.statesAsOf : earlier(content.statesAsOf, content.meetingsAsOf)} />
      </Frame>
    </WithSources>
  );
}
