/** Names of the content as links to their views, alone, in lists and in lines; and links out of the atlas. */
import type { ReactElement, ReactNode } from 'react';
import { nameOf } from '../locales/names';
import { useWords } from '../locales/use-words';
import { Icon } from '../ui/Icon';
import { useAtlasStore } from '../view/use-atlas';
import type { Selection } from '../view/view';
import { ViewLink } from '../view/ViewLink';
import './lists.css';

interface SelectLinkProps {
  readonly target: Selection;
  /** The text; by default the name of the target. */
  readonly children?: ReactNode;
}

/** A link to something of the content. */
export function SelectLink({ target, children }: SelectLinkProps) {
  const words = useWords();
  const store = useAtlasStore();
  return (
    <ViewLink
      to={target}
      className="select-link"
      onFollow={() => {
        store.getState().select(target);
      }}
    >
      {children ?? nameOf(target, words) ?? target.id}
    </ViewLink>
  );
}

/** One row of a list of links. */
export interface Entry {
  readonly target: Selection;
  /** A text other than its name. */
  readonly name?: string | undefined;
  /** Text after the link. */
  readonly note?: string;
}

/** Links below each other, or in lines that wrap. */
export function Entries({
  entries,
  inline = false,
}: {
  readonly entries: readonly Entry[];
  readonly inline?: boolean;
}) {
  return (
    <ul className={inline ? 'panel-inline' : 'panel-list'}>
      {entries.map(({ target, name, note }) => (
        <li key={`${target.id} ${note ?? ''}`}>
          <SelectLink target={target}>{name}</SelectLink>
          {note !== undefined && <span className="panel-soft">{note}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Items in one line, separated by commas; each has a key. */
export function Commas({ children }: { readonly children: readonly ReactElement[] }) {
  return children.map((child, index) => (
    <span key={child.key}>
      {index > 0 && <span>, </span>}
      {child}
    </span>
  ));
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
