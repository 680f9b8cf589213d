/** How a field operation came about, its decisions, how it ended, and its former titles: rows of a description list. */
import { useTranslation } from 'react-i18next';
import type { FieldOperation, Phase } from '../content/schema';
import { formatDate } from '../locales/format';
import { useWords } from '../locales/use-words';
import { SelectLink } from './links';
import { Term } from './pieces';
import { Ref } from './sources';
import { spanOf } from './spans';

export function OperationHistory({ operation }: { readonly operation: FieldOperation }) {
  const { t } = useTranslation('ui');
  const { established, currentMandate, ended } = operation;
  return (
    <>
      <Decision name={t('operation.established')} decision={established} />
      {currentMandate && (
        <Decision name={t(ended ? 'closed.mandate' : 'operation.currentMandate')} decision={currentMandate} />
      )}
      <ExtensionAndEnd operation={operation} />
      {operation.related.map(({ id, relation }) => (
        <Term key={id} name={t(`closed.relation.${relation}`)}>
          <SelectLink target={{ kind: relation === 'continued-by-programme' ? 'programme' : 'operation', id }} />
        </Term>
      ))}
      <Phases operation={operation} />
    </>
  );
}

function Decision({ name, decision }: { readonly name: string; readonly decision: FieldOperation['established'] }) {
  const { t } = useTranslation('ui');
  const { lang } = useWords();
  return (
    <Term name={name}>
      <span>{`${formatDate(decision.date, lang)}, ${t(`body.${decision.body}`)}`}</span>
      {decision.reference !== null && <span>{` (${decision.reference})`}</span>}
      <Ref keys={decision.sources} />
    </Term>
  );
}

function ExtensionAndEnd({ operation }: { readonly operation: FieldOperation }) {
  const { t } = useTranslation('ui');
  const { lang } = useWords();
  const { lastKnownExtension: extension, ended } = operation;
  return (
    <>
      {extension && (
        <Term name={t('operation.extension')}>
          <span>{`${extension.reference}, ${formatDate(extension.date, lang)}`}</span>
          {extension.coversUntil !== null && (
            <span>{`, ${t('operation.until', { date: formatDate(extension.coversUntil, lang) })}`}</span>
          )}
          <Ref keys={extension.sources} />
        </Term>
      )}
      {ended && (
        <Term name={t('closed.ended')}>
          <span>{formatDate(ended.closed, lang)}</span>
          {ended.mandateEnded !== null && (
            <span>{`, ${t('closed.mandateEnded', { date: formatDate(ended.mandateEnded, lang) })}`}</span>
          )}
          <Ref keys={ended.sources} />
        </Term>
      )}
    </>
  );
}

/** Its titles; nothing where it has had only one. */
function Phases({ operation: { id, phases } }: { readonly operation: FieldOperation }) {
  const { t } = useTranslation('ui');
  const said = useWords().operations[id];
  if (phases.length === 1) return null;
  return (
    <Term name={t('operation.phases')}>
      <ol className="panel-phases">
        {phases.map((phase) => (
          <li key={phase.id}>
            <span className="panel-span">{spanOf([phase], t('operation.present'))}</span>
            <span>{` ${said?.phases[phase.id] ?? said?.name ?? ''}`}</span>
            <PhaseDecision phase={phase} />
            <Ref keys={phase.sources} />
          </li>
        ))}
      </ol>
    </Term>
  );
}

function PhaseDecision({ phase: { decision } }: { readonly phase: Phase }) {
  const { lang } = useWords();
  if (!decision) return null;
  const parts = [...(decision.reference === null ? [] : [decision.reference]), formatDate(decision.date, lang)];
  return <span className="panel-soft">{` (${parts.join(', ')})`}</span>;
}
