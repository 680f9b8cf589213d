/** The few line icons of the interface, drawn in the colour of the text around them. */

const paths = {
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  close: 'M5 5l10 10M15 5L5 15',
  whole: 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4',
  link: 'M8.5 11.5l3-3M7 9L5.3 10.7a3 3 0 004.2 4.2L11 13.4M13 11l1.7-1.7a3 3 0 00-4.2-4.2L9 6.6',
  quote: 'M5 13.5V9.5a3 3 0 013-3M12 13.5V9.5a3 3 0 013-3M5 10.5h3.5v3H5zM12 10.5h3.5v3H12z',
  picture: 'M4 5h12v10H4zM4 13l3.5-3.5 3 3L13 10l3 3',
  chevron: 'M6 8l4 4 4-4',
  out: 'M8 5H5v10h10v-3M11 5h4v4M15 5l-6 6',
  sun: 'M10 6.5a3.5 3.5 0 100 7 3.5 3.5 0 000-7zM10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.4 1.4M14.3 14.3l1.4 1.4M15.7 4.3l-1.4 1.4M5.7 14.3l-1.4 1.4',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
} as const;

export type IconName = keyof typeof paths;

/** Decoration: the button around it carries the name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
