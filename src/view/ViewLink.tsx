/** A name that leads to a view: a link like any other, which stays in the page when it is just clicked. */
import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { linkWithin } from './link';
import { useAtlas } from './use-atlas';
import type { Selection } from './view';

interface ViewLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick' | 'target'> {
  /** Where it leads. */
  readonly to: Selection | { readonly region: string };
  /** It was clicked, or activated by a key, without a wish for another tab or window. */
  readonly onFollow: () => void;
  readonly children: ReactNode;
}

/** Whether a click means this page: other buttons and keys ask the browser for a new tab, a window or a download. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

export function ViewLink({ to, onFollow, children, ...rest }: ViewLinkProps) {
  const href = useAtlas((state) => linkWithin(state, to));
  return (
    <a
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
