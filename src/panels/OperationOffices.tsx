/** Where a field operation is: its seat, the places of which only the name is known, and its offices. */
import { useTranslation } from 'react-i18next';
import type { FieldOffice, RecordOf } from '../content/schema';
import { formatDate } from '../locales/format';
import { useWords } from '../locales/use-words';
import { SelectLink } from './links';
import { Section } from './pieces';
import { Ref } from './sources';
import { Stale } from './stale';

export function OperationOffices({ operation, said }: Pick<RecordOf<'operation'>, 'operation' | 'said'>) {
  const { t } = useTranslation('ui');
  return (
    <Section heading={t('operation.offices')}>
      <ul className="panel-offices">
        <li data-role="operation">
          <SelectLink target={{ kind: 'operation', id: operation.id }}>{said.city}</SelectLink>
          <span className="panel-soft">{t('operation.headquarters')}</span>
          <Ref keys={operation.headquarters.sources} />
        </li>
        {operation.otherPlaces.map(({ id, sources }) => (
          <li data-role="office" key={id}>
            <span>{said.places?.[id]}</span>
            <Ref keys={sources} />
          </li>
        ))}
        {operation.offices.map((office) => (
          <li data-role="office" key={office.id}>
            <SelectLink target={{ kind: 'office', id: office.id }} />
            <KindAndDate office={office} />
            <Ref keys={office.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The kind of office and since when; also as of when, where that is uncertain. */
function KindAndDate({ office }: { readonly office: FieldOffice }) {
  const { t } = useTranslation('ui');
  const { lang } = useWords();
  const kind = t(`office.kind.${office.kind}`);
  return (
    <span className="panel-soft">
      <span>
        {office.since === null
          ? t('office.sinceUnknown', { kind })
          : t('office.since', { kind, date: formatDate(office.since, lang) })}
      </span>
      {office.confidence === 'medium' && (
        <>
          <span>{`, ${t('asOf', { date: formatDate(office.asOf, lang) })}`}</span>
          <Stale date={office.asOf} />
        </>
      )}
    </span>
  );
}
