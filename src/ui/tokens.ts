/**
 * Colours, type and sizes for both bases, the overlay and the style sheets. `tokens-css.ts` writes them as CSS custom properties
 * at build (`--sea`, `--host`, ...), because the page's policy allows no inline styles.
 */

export type SchemeName = 'light' | 'dark' | 'contrast';

/**
 * One colour scheme. A test checks the contrasts: text 4.5:1 on its background, marks and lines that carry meaning 3:1. On the
 * map, text, leader lines and the focus ring have a halo, and marks an edge, so these are their background. Areas need no
 * contrast with each other in the light and the dark scheme, where each has a name, a mark or a row in the list; in the
 * high-contrast one their boundaries and participating areas do.
 */
export interface Palette {
  readonly sea: string;
  readonly graticule: string;
  readonly participating: string;
  readonly host: string;
  readonly partner: string;
  readonly territory: string;
  readonly context: string;
  /** Borders between areas. */
  readonly border: string;
  /** Dashed boundary of a territory. */
  readonly territoryBorder: string;
  /** The same areas while another one is selected or matched. */
  readonly participatingMuted: string;
  readonly hostMuted: string;
  readonly partnerMuted: string;
  readonly selected: string;
  readonly selectedPartner: string;
  readonly selectedTerritory: string;
  readonly hover: string;
  readonly outline: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly halo: string;
  readonly surface: string;
  readonly surfaceSoft: string;
  readonly line: string;
  /** Edge of fields, choices, and controls that show a state. */
  readonly controlLine: string;
  readonly control: string;
  readonly controlInk: string;
  readonly link: string;
  readonly focus: string;
  readonly operation: string;
  readonly operationInk: string;
  readonly operationDimmed: string;
  readonly markEdge: string;
  readonly leader: string;
  readonly politicoMilitary: string;
  readonly economicEnvironmental: string;
  readonly human: string;
  readonly crossDimensional: string;
}

const light: Palette = {
  sea: '#f7fafc',
  graticule: '#e6edf3',
  participating: '#bcd2e6',
  host: '#7ba7cf',
  partner: '#e8d9b8',
  territory: '#cfd0d6',
  context: '#e6e3dc',
  border: '#ffffff',
  territoryBorder: '#5b6675',
  participatingMuted: '#d5e2ee',
  hostMuted: '#aac6df',
  partnerMuted: '#f0e7d2',
  selected: '#4f8bc2',
  selectedPartner: '#d3b877',
  selectedTerritory: '#aeb2bd',
  hover: '#93b9da',
  outline: '#12355b',
  ink: '#16263a',
  inkSoft: '#4b5e74',
  halo: '#ffffff',
  surface: '#ffffff',
  surfaceSoft: '#f1f5f9',
  line: '#d5dfe9',
  controlLine: '#76899d',
  control: '#12355b',
  controlInk: '#ffffff',
  link: '#1a4f86',
  focus: '#0b62c4',
  operation: '#c2410c',
  operationInk: '#b23a0a',
  operationDimmed: '#8d827c',
  markEdge: '#ffffff',
  leader: '#3d4f63',
  politicoMilitary: '#3b5ba5',
  economicEnvironmental: '#2f7d5b',
  human: '#a23b72',
  crossDimensional: '#7a5c1e',
};

const dark: Palette = {
  sea: '#0c2340',
  graticule: '#143052',
  participating: '#2f5f94',
  host: '#65a3df',
  partner: '#5c5238',
  territory: '#5b6678',
  context: '#1d3049',
  border: '#0c2340',
  territoryBorder: '#d4dbe4',
  participatingMuted: '#234a76',
  hostMuted: '#40719f',
  partnerMuted: '#443e30',
  selected: '#8cc1f2',
  selectedPartner: '#a08c54',
  selectedTerritory: '#8f9aab',
  hover: '#4b83bd',
  outline: '#ffffff',
  ink: '#f3f7fb',
  inkSoft: '#b9c7d8',
  halo: '#0c2340',
  surface: '#10294a',
  surfaceSoft: '#183558',
  line: '#31507a',
  controlLine: '#6a88b0',
  control: '#f3f7fb',
  controlInk: '#0c2340',
  link: '#9dcbff',
  focus: '#ffd166',
  operation: '#ffb454',
  operationInk: '#ffb454',
  operationDimmed: '#8291a5',
  markEdge: '#0c2340',
  leader: '#c6d3e2',
  politicoMilitary: '#9db4ee',
  economicEnvironmental: '#7fd0a9',
  human: '#eda0c8',
  crossDimensional: '#e0c078',
};

const contrast: Palette = {
  ...light,
  sea: '#ffffff',
  graticule: '#ffffff',
  participating: '#7094c0',
  host: '#3f78b5',
  partner: '#a98b46',
  territory: '#b9bcc4',
  context: '#e4e4e4',
  border: '#000000',
  territoryBorder: '#000000',
  participatingMuted: '#b4cbe6',
  hostMuted: '#6d9ac9',
  partnerMuted: '#dcc796',
  selected: '#2265ab',
  hover: '#5b88bd',
  outline: '#000000',
  ink: '#000000',
  inkSoft: '#24303d',
  surface: '#ffffff',
  surfaceSoft: '#eef2f6',
  line: '#3b4754',
  controlLine: '#3b4754',
  control: '#000000',
  link: '#003a80',
  focus: '#b0004e',
  operation: '#9a2c00',
  operationInk: '#8a2700',
  operationDimmed: '#5f5f5f',
  leader: '#000000',
  politicoMilitary: '#24408a',
  economicEnvironmental: '#155c3d',
  human: '#7d1d52',
  crossDimensional: '#573f0c',
};

export const palettes: Readonly<Record<SchemeName, Palette>> = { light, dark, contrast };

/**
 * Font families; the bundled files are declared in `fonts.css`. In a page made at build, the letters that its first frame lacks are
 * in a family of their own (`build/page-fonts.ts`): for each face of a family that is in use, even one that it will not need,
 * Chromium asks the system for a font to show meanwhile, and waits for the answer.
 */
export const families = {
  serif: "'Source Serif 4 Variable', 'Source Serif 4 Variable Rest', Georgia, 'Times New Roman', serif",
  sans: "'Inter Variable', 'Inter Variable Rest', system-ui, 'Segoe UI', Roboto, Arial, sans-serif",
} as const;

/** The bundled font of a family. */
export const firstOf = (family: string): string => /^'([^']+)'/.exec(family)?.[1] ?? family;

/** The family of a bundled font's other letters. */
export const restOf = (family: string): string => `${family} Rest`;

/** Four sizes of type, in rem, so that they follow the reader's setting. */
export const typeSizes = { small: 0.8125, body: 0.9375, lead: 1.125, title: 1.75 } as const;

/** Text on the map, in CSS pixels, as measured by the placement and drawn by the overlay. */
export const labelStyles = {
  operation: { size: 13, weight: 600, lineHeight: 17 },
  office: { size: 12, weight: 500, lineHeight: 15 },
  ring: { size: 11, weight: 500, lineHeight: 14 },
  institution: { size: 11.5, weight: 500, lineHeight: 15 },
  area: { size: 11.5, weight: 500, lineHeight: 14 },
} as const;

export type LabelStyle = keyof typeof labelStyles;
