/** Small pieces that several panels are made of. */
import type { ReactNode } from 'react';
import type { Elements } from '../ui/elements';
import { Icon } from '../ui/Icon';
import type { Selection } from '../view/view';
import { useAtlasStore } from '../view/use-atlas';
import { ViewLink } from '../view/ViewLink';
import { Ref } from './sources';

export function Section({ heading, children }: { readonly heading: string; readonly children: Elements }) {
  return (
    <section className="panel-section">
      <h3>{heading}</h3>
      {children}
    </section>
  );
}

/** A link to something of the content, by its name. */
export function SelectLink({
  target,
  children,
  lang,
}: {
  readonly target: Selection;
  readonly children: ReactNode;
  readonly lang?: string | undefined;
}) {
  const store = useAtlasStore();
  return (
    <ViewLink
      to={target}
      className="select-link"
      lang={lang}
      onFollow={() => {
        store.getState().select(target);
      }}
    >
      {children}
    </ViewLink>
  );
}

/** Rows of a term and what is said of it. */
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

/** A link out of the atlas, shown as its address. */
export function OutLink({ address }: { readonly address: string }) {
  const { host, pathname } = new URL(address);
  return (
    <a className="panel-out" href={address} target="_blank" rel="noreferrer">
      <span>{host + pathname.replace(/\/$/, '')}</span>
      <Icon name="out" />
    </a>
  );
}
