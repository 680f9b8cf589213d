/** One participating State: since when it takes part, when it chaired, and what the OSCE does there. */
import { useTranslation } from 'react-i18next';
import type { ParticipatingState } from '../content/schema';
import { content, operationsOfHost } from '../content/content';
import { earlier } from '../content/age';
import { formatDate } from '../locales/format';
import { useWords } from '../locales/use-words';
import { Frame } from './Frame';
import { heldSources } from './Meetings';
import { Remarks, Section, SelectLink, Term, Terms } from './pieces';
import type { PanelProps } from './panel-props';
import { Ref, SourceList, WithSources } from './sources';
import { MeetingsHere, PlacesHere } from './StateRecord';

export function StatePanel({ state, ...frame }: PanelProps & { readonly state: ParticipatingState }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const { lang } = words;
  const said = words.states[state.code];
  if (!said) return null;
  const hosted = operationsOfHost(state.code).filter(({ status }) => status === 'active');
  const chairs = content.chairs.filter(({ holder }) => holder === state.code);
  const closed = operationsOfHost(state.code).filter(({ status }) => status === 'closed');
  const formats = content.formats.filter(({ participants }) =>
    participants.some(({ kind, id }) => kind === 'state' && id === state.code),
  );
  const programmes = content.programmes.filter(({ host }) => host === state.code);
  const territories = content.territories.filter(
    ({ treatment, state: of }) => treatment === 'named' && of === state.code,
  );
  const signatures = { helsinki: state.signedHelsinkiFinalAct, paris: state.signedCharterOfParis } as const;
  const held = content.heldMeetings.filter((meeting) => meeting.state === state.code);
  const texts = ['helsinki', 'paris'] as const;
  const unpublished = texts.filter((text) => signatures[text] === null).map((text) => t(`state.signature.${text}`));

  return (
    <WithSources registry={content.stateSources} keys={state.sources} further={heldSources(held)}>
      <Frame {...frame} kicker={t('state.kicker', { year: state.admitted.slice(0, 4) })} heading={said.name}>
        {hosted.length > 0 ? (
          <Section heading={t('state.hosts', { count: hosted.length })}>
            <ul className="panel-cards">
              {hosted.map(({ id }) => (
                <li key={id} data-mark="operation">
                  <SelectLink target={{ kind: 'operation', id }}>{words.operations[id]?.name ?? id}</SelectLink>
                  <p>{words.operations[id]?.purpose}</p>
                </li>
              ))}
            </ul>
          </Section>
        ) : (
          <p className="panel-purpose">{t('state.noOperation', { name: said.name })}</p>
        )}
        <Section heading={t('state.facts')}>
          <Terms>
            <Term name={t('state.since')}>
              <span>{formatDate(state.admitted, lang)}</span>
              {state.founding && <span>{`, ${t('state.founding')}`}</span>}
              {state.admittedConfidence === 'medium' && <span>{` (${t('state.secondary')})`}</span>}
              <Ref keys={state.sources} />
            </Term>
            {said.capital !== undefined && <Term name={t('state.capital')}>{said.capital}</Term>}
            <Term name={t('state.chairpersonship')}>
              {chairs.length === 0 ? (
                <span>{t('state.neverChaired')}</span>
              ) : (
                chairs.map(({ year }, index) => (
                  <span key={year}>
                    {index > 0 && <span>, </span>}
                    <SelectLink target={{ kind: 'chair', id: String(year) }}>{year}</SelectLink>
                  </span>
                ))
              )}
            </Term>
            {texts.map((text) => {
              const date = signatures[text];
              return date === null ? null : (
                <Term key={text} name={t(`state.${text}`)}>
                  {formatDate(date, lang)}
                </Term>
              );
            })}
            {territories.length > 0 && (
              <Term name={t('state.territories')}>
                {territories.map(({ id }) => words.states[id]?.name ?? id).join(', ')}
              </Term>
            )}
          </Terms>
        </Section>
        <MeetingsHere held={held} />
        {closed.length > 0 && (
          <Section heading={t('state.closed')}>
            <ul className="panel-offices">
              {closed.map(({ id, phases }) => (
                <li data-mark="closed" key={id}>
                  <SelectLink target={{ kind: 'operation', id }}>{words.operations[id]?.name ?? id}</SelectLink>
                  <span className="panel-soft">
                    {`${phases[0]?.from.slice(0, 4) ?? ''}–${phases.at(-1)?.to?.slice(0, 4) ?? ''}`}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {programmes.length > 0 && (
          <Section heading={t('programme.kicker')}>
            <ul className="panel-list">
              {programmes.map(({ id }) => (
                <li key={id}>
                  <SelectLink target={{ kind: 'programme', id }}>{words.relations[id]?.name ?? id}</SelectLink>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {formats.length > 0 && (
          <Section heading={t('state.formats')}>
            <ul className="panel-list">
              {formats.map(({ id, participants, status }) => (
                <li key={id}>
                  <SelectLink target={{ kind: 'format', id }}>{words.formats[id]?.name ?? id}</SelectLink>
                  <span className="panel-soft">
                    {` ${[
                      ...participants
                        .filter((one) => one.id === state.code)
                        .map(({ role }) => t(`format.role.${role}`)),
                      t(`format.status.${status}`),
                    ].join(', ')}`}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <PlacesHere code={state.code} />
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
