/** Colours and widths of areas and lines as MapLibre's expressions, by the feature states that the scene sets. */
import type { ExpressionSpecification, FillLayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { DASH, DASH_GAP, fillOf, GROWS_FROM, GROWS_TO, widths, widthsAt } from '../draw/paint';
import { AREA_ROLES, type AreaRole, type AreaTone } from '../scene/scene-types';
import type { Palette } from '../ui/tokens';

const state = (name: string): ExpressionSpecification => ['feature-state', name];

function byRole(tone: AreaTone, palette: Palette): ExpressionSpecification {
  const fill = (role: AreaRole): string => fillOf({ role, tone }, palette, false);
  const [first, ...others] = AREA_ROLES;
  // Every area has one of these roles; MapLibre wants a colour for any other value too.
  return ['match', state('role'), first, fill(first), ...others.flatMap((role) => [role, fill(role)]), fill(first)];
}

/** Fill of the areas: by role and tone, and whether hovered. */
export function areaPaint(palette: Palette): NonNullable<FillLayerSpecification['paint']> {
  return {
    'fill-color': [
      'case',
      ['==', state('tone'), 'selected'],
      byRole('selected', palette),
      ['boolean', state('hovered'), false],
      palette.hover,
      ['any', ['==', state('tone'), 'muted'], ['==', state('tone'), 'dimmed']],
      byRole('muted', palette),
      byRole('plain', palette),
    ],
    'fill-antialias': true,
  };
}

/** Outline of selected areas; zero width elsewhere, and for a territory, whose boundary stays dashed. */
export function outlinePaint(palette: Palette): NonNullable<LineLayerSpecification['paint']> {
  return {
    'line-color': palette.outline,
    'line-width': [
      'case',
      ['all', ['==', state('tone'), 'selected'], ['!=', state('role'), 'territory']],
      widths.outline,
      0,
    ],
  };
}

/** The width of a line, which grows linearly between two zooms. */
const growing = (part: 'borders' | 'casing' | 'dashes'): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  GROWS_FROM,
  widthsAt(GROWS_FROM)[part],
  GROWS_TO,
  widthsAt(GROWS_TO)[part],
];

export function borderPaint(palette: Palette): NonNullable<LineLayerSpecification['paint']> {
  return { 'line-color': palette.border, 'line-width': growing('borders') };
}

/** Under the dashes and over everything else. */
export function territoryCasingPaint(palette: Palette): NonNullable<LineLayerSpecification['paint']> {
  return { 'line-color': palette.territory, 'line-width': growing('casing') };
}

export function territoryBorderPaint(palette: Palette): NonNullable<LineLayerSpecification['paint']> {
  return { 'line-color': palette.territoryBorder, 'line-width': growing('dashes'), 'line-dasharray': [DASH, DASH_GAP] };
}

export function graticulePaint(palette: Palette): NonNullable<LineLayerSpecification['paint']> {
  return { 'line-color': palette.graticule, 'line-width': widths.graticule };
}
