/** A real link to a view; a plain click opens the view without leaving the page. */
import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { useAhead } from './fetch-ahead';
import { linkWithin } from './link';
import { useAtlas } from './use-atlas';
import type { Selection } from './view';

interface ViewLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick' | 'target'> {
  /** The target. */
  readonly to: Selection | { readonly region: string };
  /** Called on a plain click or key press, not when another tab or window was asked for. */
  readonly onFollow: () => void;
  readonly children: ReactNode;
}

/** Whether a click opens the view in this page: other buttons and modifier keys ask for a new tab, a window or a download. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

export function ViewLink({ to, onFollow, children, ...rest }: ViewLinkProps) {
  const href = useAtlas((state) => linkWithin(state, to));
  const ahead = useAhead();
  return (
    <a
      {...('kind' in to && ahead(to))}
      {...rest}
      href={href}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        onFollow();
      }}
    >
      {children}
    </a>
  );
}
