/** A part of a panel that opens at a click. */
import { useState, type ReactElement } from 'react';
import type { Elements } from '../ui/elements';
import './fold.css';

interface Heading {
  readonly heading: string;
}

export function Fold({ heading, children }: Heading & { readonly children: Elements }) {
  return (
    <details className="panel-fold">
      <summary>{heading}</summary>
      {children}
    </details>
  );
}

/** A fold for long content, rendered only when opened, so that it does not slow down every panel. */
export function LateFold({
  heading,
  onOpen,
  children,
}: Heading & { readonly onOpen: () => void; readonly children: () => ReactElement }) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="panel-fold"
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open) return;
        setOpened(true);
        onOpen();
      }}
    >
      <summary>{heading}</summary>
      {opened && children()}
    </details>
  );
}
