/** A field operation in rows: host, head, how it came and ended, its figures in full, languages, names and website. */
import { useTranslation } from 'react-i18next';
import { stateByCode } from '../content/content';
import type { FieldOperation, RecordOf } from '../content/schema';
import { formatDate, formatEuros, formatNumber } from '../locales/format';
import { useWords } from '../locales/use-words';
import { HeadTerms } from './Heads';
import { Commas, OutLink, SelectLink } from './links';
import { OlderFigures } from './OlderFigures';
import { OperationHistory } from './OperationHistory';
import { Section, Term, Terms } from './pieces';
import { Ref } from './sources';
import { Stale } from './stale';

interface OfOperation {
  readonly operation: FieldOperation;
}

type OfRecord = Pick<RecordOf<'operation'>, 'operation' | 'languages'>;

export function OperationFacts({ operation, languages: names }: OfRecord) {
  const { t } = useTranslation('ui');
  const { languagesOfInformation: languages, website, head, status } = operation;
  return (
    <Section heading={t('operation.facts')}>
      <Terms>
        <Hosts operation={operation} />
        {head && <HeadTerms heads={[head]} />}
        <OperationHistory operation={operation} />
        <FiguresInFull operation={operation} />
        <OlderFigures figures={operation.olderFigures} />
        {languages && (
          <Term name={t('operation.languages')}>
            <span>{languages.languages.map((tag) => names[tag] ?? tag).join(', ')}</span>
            <Ref keys={languages.sources} />
          </Term>
        )}
        <LocalNames operation={operation} languages={names} />
        {(website !== null || status === 'active') && (
          <Term name={t('operation.website')}>
            {website === null ? t('notPublished') : <OutLink address={website} />}
          </Term>
        )}
      </Terms>
    </Section>
  );
}

function Hosts({ operation: { host, alsoHosts } }: OfOperation) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const hosts = [host, ...alsoHosts];
  return (
    <Term name={t(hosts.every(stateByCode) ? 'operation.host' : 'operation.territory')}>
      <Commas>
        {hosts.map((code) =>
          stateByCode(code) ? (
            <SelectLink key={code} target={{ kind: 'state', id: code }} />
          ) : (
            <span key={code}>{words.states[code]?.name ?? code}</span>
          ),
        )}
      </Commas>
    </Term>
  );
}

/** Budget and staff in detail. */
function FiguresInFull({ operation: { budget, staff } }: OfOperation) {
  const { t } = useTranslation('ui');
  const { lang } = useWords();
  return (
    <>
      {budget && (
        <Term name={t('operation.budgetFull')}>
          <span>{t('operation.budgetBasis', { amount: formatEuros(budget.amountEUR, lang), year: budget.year })}</span>
          {budget.extrabudgetaryEUR !== null && (
            <span>{` ${t('operation.extrabudgetary', { amount: formatEuros(budget.extrabudgetaryEUR, lang) })}`}</span>
          )}
          <Stale date={String(budget.year)} />
          <Ref keys={budget.sources} />
        </Term>
      )}
      {staff && (
        <Term name={t('operation.staffFull')}>
          <span>
            {t('operation.staffSplit', {
              international: formatNumber(staff.international, lang),
              local: formatNumber(staff.local, lang),
              date: formatDate(staff.asOf, lang),
            })}
          </span>
          <Stale date={staff.asOf} />
          <Ref keys={staff.sources} />
        </Term>
      )}
    </>
  );
}

function LocalNames({ operation: { localNames }, languages }: OfRecord) {
  const { t } = useTranslation('ui');
  if (localNames.length === 0) return null;
  return (
    <Term name={t('operation.localNames')}>
      {localNames.map(({ lang: tag, name, own, sources }) => (
        <span className="panel-local" key={tag}>
          <span lang={tag} translate="no">
            {name}
          </span>
          <span className="panel-soft">{` ${languages[tag] ?? tag}`}</span>
          {own && <span className="panel-soft">{`(${t('operation.ownRendering')})`}</span>}
          <Ref keys={sources} />
        </span>
      ))}
    </Term>
  );
}
