/** One field operation: what it is for, how large it is, what it does, where it sits, and where that was read. */
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { stateByCode } from '../content/content';
import type { FieldOperation, Phase } from '../content/schema';
import { formatDate, formatEuros, formatNumber, yearOf } from '../locales/format';
import { useWords } from '../locales/use-words';
import { Frame } from './Frame';
import { Figures } from './Figures';
import { HeadTerms } from './Heads';
import { OlderFigures } from './OlderFigures';
import { OutLink, Remarks, Section, SelectLink, Term, Terms } from './pieces';
import { Ref, SourceList, WithSources } from './sources';
import { Stale } from './stale';
import { ThemeEvidenceList } from './ThemeEvidenceList';
import type { PanelProps } from './panel-props';

function span({ from, to }: Phase, present: string): string {
  return `${yearOf(from)}–${to === null ? present : yearOf(to)}`;
}

function PhaseDecision({ phase: { decision } }: { readonly phase: Phase }) {
  const { lang } = useWords();
  if (!decision) return null;
  const parts = [...(decision.reference === null ? [] : [decision.reference]), formatDate(decision.date, lang)];
  return <span className="panel-soft">{` (${parts.join(', ')})`}</span>;
}

export function OperationPanel({ operation, ...frame }: PanelProps & { readonly operation: FieldOperation }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const { lang } = words;
  const said = words.operations[operation.id];
  if (!said) return null;
  const [first] = operation.phases;
  const from = yearOf(first?.from ?? operation.established.date);
  const kicker = operation.ended
    ? t('closed.kicker', { type: t(`operation.type.${operation.type}`), from, to: yearOf(operation.ended.closed) })
    : t('operation.kicker', { type: t(`operation.type.${operation.type}`), year: from });
  const hosts = [operation.host, ...operation.alsoHosts];

  return (
    <WithSources registry={operation.sources} keys={Object.keys(operation.sources)}>
      <Frame {...frame} kicker={kicker} kickerTone="operation" heading={said.name}>
        <p className="panel-purpose">{said.purpose}</p>
        {operation.status === 'active' && <Figures operation={operation} />}
        {operation.ended && (
          <Section heading={t('closed.ending')}>
            <p>
              <span>{said.ending}</span>
              <Ref keys={operation.ended.sources} />
            </p>
          </Section>
        )}
        {operation.notes.map((note) => (
          <p className="panel-note" key={note}>
            {t(`notes.${note}`)}
          </p>
        ))}
        <Section heading={t('operation.mandate')}>
          <ul className="panel-list">
            {said.mandate.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <p className="panel-small">
            <span>{t('operation.mandateSource')}</span>
            <Ref keys={operation.mandateSources} />
          </p>
        </Section>
        <Section heading={t('operation.offices')}>
          <ul className="panel-offices">
            <li data-mark="operation">
              <SelectLink target={{ kind: 'operation', id: operation.id }}>{said.city}</SelectLink>
              <span className="panel-soft">{t('operation.headquarters')}</span>
              <Ref keys={operation.headquarters.sources} />
            </li>
            {operation.otherPlaces.map(({ id, sources }) => (
              <li data-mark="office" key={id}>
                <span>{said.places?.[id]}</span>
                <Ref keys={sources} />
              </li>
            ))}
            {operation.offices.map((office) => (
              <li data-mark="office" key={office.id}>
                <SelectLink target={{ kind: 'office', id: office.id }}>
                  {words.offices[office.id]?.name ?? office.id}
                </SelectLink>
                <span className="panel-soft">
                  <span>
                    {office.since === null
                      ? t('office.sinceUnknown', { kind: t(`office.kind.${office.kind}`) })
                      : t('office.since', {
                          kind: t(`office.kind.${office.kind}`),
                          date: formatDate(office.since, lang),
                        })}
                  </span>
                  {office.confidence === 'medium' && (
                    <>
                      <span>{`, ${t('asOf', { date: formatDate(office.asOf, lang) })}`}</span>
                      <Stale date={office.asOf} />
                    </>
                  )}
                </span>
                <Ref keys={office.sources} />
              </li>
            ))}
          </ul>
        </Section>
        {operation.themes.length > 0 && (
          <Section heading={t('operation.themes')}>
            <ThemeEvidenceList operation={operation} evidence={said.evidence} />
          </Section>
        )}
        <Section heading={t('operation.facts')}>
          <Terms>
            <Term name={t(hosts.every(stateByCode) ? 'operation.host' : 'operation.territory')}>
              {hosts.map((code, index) => (
                <Fragment key={code}>
                  {index > 0 && <span>, </span>}
                  {stateByCode(code) ? (
                    <SelectLink target={{ kind: 'state', id: code }}>{words.states[code]?.name ?? code}</SelectLink>
                  ) : (
                    <span>{words.states[code]?.name ?? code}</span>
                  )}
                </Fragment>
              ))}
            </Term>
            {operation.head && <HeadTerms heads={[operation.head]} />}
            <Term name={t('operation.established')}>
              <span>{`${formatDate(operation.established.date, lang)}, ${t(`body.${operation.established.body}`)}`}</span>
              {operation.established.reference !== null && <span>{` (${operation.established.reference})`}</span>}
              <Ref keys={operation.established.sources} />
            </Term>
            {operation.currentMandate && (
              <Term name={t(operation.ended ? 'closed.mandate' : 'operation.currentMandate')}>
                <span>{`${formatDate(operation.currentMandate.date, lang)}, ${t(`body.${operation.currentMandate.body}`)}`}</span>
                {operation.currentMandate.reference !== null && (
                  <span>{` (${operation.currentMandate.reference})`}</span>
                )}
                <Ref keys={operation.currentMandate.sources} />
              </Term>
            )}
            {operation.lastKnownExtension && (
              <Term name={t('operation.extension')}>
                <span>{`${operation.lastKnownExtension.reference}, ${formatDate(operation.lastKnownExtension.date, lang)}`}</span>
                {operation.lastKnownExtension.coversUntil !== null && (
                  <span>{`, ${t('operation.until', { date: formatDate(operation.lastKnownExtension.coversUntil, lang) })}`}</span>
                )}
                <Ref keys={operation.lastKnownExtension.sources} />
              </Term>
            )}
            {operation.ended && (
              <Term name={t('closed.ended')}>
                <span>{formatDate(operation.ended.closed, lang)}</span>
                {operation.ended.mandateEnded !== null && (
                  <span>{`, ${t('closed.mandateEnded', { date: formatDate(operation.ended.mandateEnded, lang) })}`}</span>
                )}
                <Ref keys={operation.ended.sources} />
              </Term>
            )}
            {operation.related.map(({ id, relation }) => (
              <Term key={id} name={t(`closed.relation.${relation}`)}>
                <SelectLink target={{ kind: relation === 'continued-by-programme' ? 'programme' : 'operation', id }}>
                  {words.operations[id]?.name ?? words.relations[id]?.name ?? id}
                </SelectLink>
              </Term>
            ))}
            {operation.phases.length > 1 && (
              <Term name={t('operation.phases')}>
                <ol className="panel-phases">
                  {operation.phases.map((phase) => (
                    <li key={phase.id}>
                      <span className="panel-span">{span(phase, t('operation.present'))}</span>
                      <span>{` ${said.phases[phase.id] ?? said.name}`}</span>
                      <PhaseDecision phase={phase} />
                      <Ref keys={phase.sources} />
                    </li>
                  ))}
                </ol>
              </Term>
            )}
            {operation.budget && (
              <Term name={t('operation.budgetFull')}>
                <span>
                  {t('operation.budgetBasis', {
                    amount: formatEuros(operation.budget.amountEUR, lang),
                    year: operation.budget.year,
                  })}
                </span>
                {operation.budget.extrabudgetaryEUR !== null && (
                  <span>{` ${t('operation.extrabudgetary', { amount: formatEuros(operation.budget.extrabudgetaryEUR, lang) })}`}</span>
                )}
                <Stale date={String(operation.budget.year)} />
                <Ref keys={operation.budget.sources} />
              </Term>
            )}
            {operation.staff && (
              <Term name={t('operation.staffFull')}>
                <span>
                  {t('operation.staffSplit', {
                    international: formatNumber(operation.staff.international, lang),
                    local: formatNumber(operation.staff.local, lang),
                    date: formatDate(operation.staff.asOf, lang),
                  })}
                </span>
                <Stale date={operation.staff.asOf} />
                <Ref keys={operation.staff.sources} />
              </Term>
            )}
            <OlderFigures figures={operation.olderFigures} />
            {operation.languagesOfInformation && (
              <Term name={t('operation.languages')}>
                <span>
                  {operation.languagesOfInformation.languages.map((tag) => words.languages[tag] ?? tag).join(', ')}
                </span>
                <Ref keys={operation.languagesOfInformation.sources} />
              </Term>
            )}
            {operation.localNames.length > 0 && (
              <Term name={t('operation.localNames')}>
                {operation.localNames.map(({ lang: tag, name, own, sources }) => (
                  <span className="panel-local" key={tag}>
                    <span lang={tag} translate="no">
                      {name}
                    </span>
                    <span className="panel-soft">{` ${words.languages[tag] ?? tag}`}</span>
                    {own && <span className="panel-soft">{`(${t('operation.ownRendering')})`}</span>}
                    <Ref keys={sources} />
                  </span>
                ))}
              </Term>
            )}
            {(operation.website !== null || operation.status === 'active') && (
              <Term name={t('operation.website')}>
                {operation.website === null ? t('notPublished') : <OutLink address={operation.website} />}
              </Term>
            )}
          </Terms>
        </Section>
        <Remarks remarks={said.remarks} />
        <SourceList asOf={operation.ended ? null : operation.statusAsOf} of="status" />
      </Frame>
    </WithSources>
  );
}
