/** Small components that several panels use. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldOperation } from '../content/schema';
import type { Elements } from '../ui/elements';
import { Ref } from './sources';
import './pieces.css';

export function Section({ heading, children }: { readonly heading: string; readonly children: Elements }) {
  return (
    <section className="panel-section">
      <h3>{heading}</h3>
      {children}
    </section>
  );
}

/** What something is or is for, shown below its name. */
export function Purpose({ text, keys }: { readonly text: string; readonly keys: readonly string[] }) {
  return (
    <p className="panel-purpose">
      <span>{text}</span>
      <Ref keys={keys} />
    </p>
  );
}

/** Rows of a description list. */
export function Terms({ children }: { readonly children: ReactNode }) {
  return <dl className="panel-terms">{children}</dl>;
}

export function Term({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function Remarks({ remarks }: { readonly remarks: readonly string[] }) {
  if (remarks.length === 0) return null;
  return (
    <ul className="panel-remarks">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}

/** Facts in the words of the view's language, each with its sources. */
export function Facts({
  texts,
  facts,
}: {
  readonly texts: readonly string[];
  readonly facts: readonly { readonly sources: readonly string[] }[];
}) {
  if (texts.length === 0) return null;
  return (
    <ul className="panel-list">
      {texts.map((text, index) => (
        <li key={text}>
          <span>{text}</span>
          <Ref keys={facts[index]?.sources ?? []} />
        </li>
      ))}
    </ul>
  );
}

/** The work in a field; weak evidence is marked as such. */
export function Evidence({
  text,
  weak,
  keys,
}: {
  readonly text: string | undefined;
  readonly weak: boolean;
  readonly keys: readonly string[];
}) {
  const { t } = useTranslation('ui');
  return (
    <p>
      <span>{text}</span>
      {weak && <span className="panel-weak">{` ${t('evidence.weak')}`}</span>}
      <Ref keys={keys} />
    </p>
  );
}

/** The notes that the panels of an operation and of its offices must show. */
export function Notes({ notes }: Pick<FieldOperation, 'notes'>) {
  const { t } = useTranslation('ui');
  return notes.map((note) => (
    <p className="panel-note" key={note}>
      {t(`notes.${note}`)}
    </p>
  ));
}
