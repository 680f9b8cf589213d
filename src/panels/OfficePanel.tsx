/** The panel of an office: its operation, its kind, since when, and as of when that is known. */
import { useTranslation } from 'react-i18next';
import type { OfficeOfOperation } from '../content/content';
import type { CoreOffice, RecordOf } from '../content/schema';
import { formatDate } from '../locales/format';
import { useWords } from '../locales/use-words';
import { Frame } from './Frame';
import { SelectLink } from './links';
import { Notes, Remarks, Section, Term, Terms } from './pieces';
import type { PanelProps } from './panel-props';
import { Rest } from './Rest';
import { Ref, SourceList, WithSources } from './sources';
import { Stale } from './stale';

export function OfficePanel({
  found: { office, operation },
  ...frame
}: PanelProps & { readonly found: OfficeOfOperation }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  return (
    <Frame
      {...frame}
      kicker={t(`office.kind.${office.kind}`)}
      kickerTone="operation"
      heading={words.offices[office.id]?.name ?? office.id}
    >
      <p className="panel-purpose">
        <span>{`${t('office.of')} `}</span>
        <SelectLink target={{ kind: 'operation', id: operation.id }} />
      </p>
      <Notes notes={operation.notes} />
      <Rest kind="operation" id={operation.id}>
        {(record) => <OfficeRecord id={office.id} record={record} />}
      </Rest>
    </Frame>
  );
}

interface OfficeRecordProps {
  readonly id: CoreOffice['id'];
  /** That of its operation. */
  readonly record: RecordOf<'operation'>;
}

function OfficeRecord({ id: own, record: { operation, said, offices: remarks } }: OfficeRecordProps) {
  const { t } = useTranslation('ui');
  const { lang } = useWords();
  const office = operation.offices.find(({ id }) => id === own);
  if (!office) return null;
  const remark = remarks[own] ?? null;
  const others = operation.offices.filter(({ id }) => id !== own);

  return (
    <WithSources registry={operation.sources} keys={office.sources}>
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
      {remark !== null && <Remarks remarks={[remark]} />}
      <Section heading={t('office.purpose')}>
        <p>{said.purpose}</p>
      </Section>
      <Section heading={t('office.others')}>
        <ul className="panel-offices">
          <li data-role="operation">
            <SelectLink target={{ kind: 'operation', id: operation.id }}>{said.city}</SelectLink>
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
    </WithSources>
  );
}
