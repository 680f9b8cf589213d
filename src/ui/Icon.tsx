/** The few line icons of the interface, drawn by Lucide, in the colour of the text around them. */
import { createElement } from 'react';
// Each from its own file, because the package's index would make the tests load two thousand.
import chevron from 'lucide/dist/esm/icons/chevron-down.mjs';
import out from 'lucide/dist/esm/icons/external-link.mjs';
import picture from 'lucide/dist/esm/icons/image.mjs';
import link from 'lucide/dist/esm/icons/link.mjs';
import whole from 'lucide/dist/esm/icons/maximize.mjs';
import minus from 'lucide/dist/esm/icons/minus.mjs';
import plus from 'lucide/dist/esm/icons/plus.mjs';
import quote from 'lucide/dist/esm/icons/quote.mjs';
import sun from 'lucide/dist/esm/icons/sun.mjs';
import close from 'lucide/dist/esm/icons/x.mjs';

const icons = { chevron, close, link, minus, out, picture, plus, quote, sun, whole };

type IconName = keyof typeof icons;

/** Decorative: the button around it has the name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.1"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {icons[name].map(([element, attributes], index) => createElement(element, { ...attributes, key: index }))}
    </svg>
  );
}
