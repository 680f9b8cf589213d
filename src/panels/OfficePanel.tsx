/** The panel of an office: its operation, its kind, since when, and as of when that is known. */
import { useTranslation } from 'react-i18next';
import type { OfficeOfOperation } from '../content/content';
import { formatDate } from '../locales/format';
import { useWords } from '../locales/use-words';
import { Frame } from './Frame';
import { SelectLink } from './links';
import { Notes, Remarks, Section, Term, Terms } from './pieces';
import type { PanelProps } from './panel-props';
import { Ref, SourceList, WithSources } from './sources';
import { Stale } from './stale';

export function OfficePanel({
  found: { office, operation },
  ...frame
}: PanelProps & { readonly found: OfficeOfOperation }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const { lang } = words;
  const said = words.offices[office.id];
  const parent = words.operations[operation.id];
  if (!said || !parent) return null;
  const others = operation.offices.filter(({ id }) => id !== office.id);

  return (
    <WithSources registry={operation.sources} keys={office.sources}>
      <Frame {...frame} kicker={t(`office.kind.${office.kind}`)} kickerTone="operation" heading={said.name}>
        <p className="panel-purpose">
          <span>{`${t('office.of')} `}</span>
          <SelectLink target={{ kind: 'operation', id: operation.id }} />
        </p>
        <Notes notes={operation.notes} />
        <Section heading={t('office.facts')}>
          <Terms>
            <Term name={t('office.opened')}>
              {office.since === null ? t('notPublished') : formatDate(office.since, lang)}
            </Term>
            <Term name={t('office.confirmed')}>
              <span>{formatDate(office.asOf, lang)}</span>
              <Stale date={office.asOf} />
              <Ref keys={office.sources} />
            </Term>
          </Terms>
        </Section>
        {office.confidence === 'medium' && (
          <Remarks remarks={[t('office.medium', { date: formatDate(office.asOf, lang) })]} />
        )}
        {said.remark !== undefined && <Remarks remarks={[said.remark]} />}
        <Section heading={t('office.purpose')}>
          <p>{parent.purpose}</p>
        </Section>
        <Section heading={t('office.others')}>
          <ul className="panel-offices">
            <li data-role="operation">
              <SelectLink target={{ kind: 'operation', id: operation.id }}>{parent.city}</SelectLink>
              <span className="panel-soft">{t('operation.headquarters')}</span>
            </li>
            {others.map(({ id, kind }) => (
              <li data-role="office" key={id}>
                <SelectLink target={{ kind: 'office', id }} />
                <span className="panel-soft">{t(`office.kind.${kind}`)}</span>
              </li>
            ))}
          </ul>
        </Section>
        <SourceList asOf={office.asOf} />
      </Frame>
    </WithSources>
  );
}
