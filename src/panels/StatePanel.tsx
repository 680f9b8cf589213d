/** The panel of a participating State: since when it takes part, when it chaired, and what the OSCE does there. */
import { useTranslation } from 'react-i18next';
import { content, operationsOfHost } from '../content/content';
import type { CoreState, RecordOf } from '../content/schema';
import { yearOf } from '../locales/format';
import { useWords } from '../locales/use-words';
import { Frame } from './Frame';
import { Entries, SelectLink, type Entry } from './links';
import { heldSources } from './Meetings';
import type { PanelProps } from './panel-props';
import { Remarks, Section } from './pieces';
import { Rest } from './Rest';
import { SourceList, WithSources } from './sources';
import { spanOf } from './spans';
import { SIGNATURES, StateFacts } from './StateFacts';
import { FormatsJoined, MeetingsHere, PlacesHere } from './StateRecord';

export function StatePanel({ state: { code, admitted }, ...frame }: PanelProps & { readonly state: CoreState }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const kicker = t('state.kicker', { year: yearOf(admitted) });
  const hosted = operationsOfHost(code).map(({ id }): Entry => ({ target: { kind: 'operation', id } }));
  return (
    <Frame {...frame} kicker={kicker} heading={words.states[code]?.name ?? code}>
      <Rest kind="state" id={code} known={hosted.length > 0 && <Entries entries={hosted} />}>
        {(record) => <StateBody record={record} />}
      </Rest>
    </Frame>
  );
}

function StateBody({ record }: { readonly record: RecordOf<'state'> }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const { state, said, purposes, sources, asOf } = record;
  const { code } = state;
  const hosted = operationsOfHost(code).filter(({ status }) => status === 'active');
  const closed = operationsOfHost(code).filter(({ status }) => status === 'closed');
  const programmes = content.programmes.filter(({ host }) => host === code);
  const unpublished = SIGNATURES.filter(({ of }) => of(state) === null).map(({ id }) => t(`state.signature.${id}`));

  return (
    <WithSources registry={sources} keys={state.sources} further={heldSources(record)}>
      {hosted.length > 0 ? (
        <Section heading={t('state.hosts', { count: hosted.length })}>
          <ul className="panel-cards">
            {hosted.map(({ id }) => (
              <li key={id} data-role="operation">
                <SelectLink target={{ kind: 'operation', id }} />
                <p>{purposes[id]}</p>
              </li>
            ))}
          </ul>
        </Section>
      ) : (
        <p className="panel-purpose">{t('state.noOperation', { name: words.states[code]?.name ?? code })}</p>
      )}
      <StateFacts state={state} />
      <MeetingsHere {...record} />
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
      <FormatsJoined {...record} />
      <PlacesHere {...record} />
      {said.remark !== null && <Remarks remarks={[said.remark]} />}
      {unpublished.length > 0 && (
        <p className="panel-small">{t('state.unpublished', { what: unpublished.join(', ') })}</p>
      )}
      <p className="panel-small">{t('state.meaning')}</p>
      <SourceList asOf={asOf} />
    </WithSources>
  );
}
