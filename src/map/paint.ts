/** Colours of areas and lines for MapLibre, from the tokens and from the feature states that the scene sets. */
import type { ExpressionSpecification, FillLayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../ui/tokens';

const state = (name: string): ExpressionSpecification => ['feature-state', name];

function byRole(
  values: Readonly<Record<'host' | 'partner' | 'territory' | 'context' | 'other', string>>,
): ExpressionSpecification {
  const { host, partner, territory, context, other } = values;
  return ['match', state('role'), 'host', host, 'partner', partner, 'territory', territory, 'context', context, other];
}

/** Fill of the areas: by role and tone, with the hovered one set off. */
export function areaFill(palette: Palette): NonNullable<FillLayerSpecification['paint']> {
  const plain = byRole({ ...palette, other: palette.participating });
  const muted = byRole({
    host: palette.hostMuted,
    partner: palette.partnerMuted,
    territory: palette.territory,
    context: palette.context,
    other: palette.participatingMuted,
  });
  const selected: ExpressionSpecification = [
    'match',
    state('role'),
    'partner',
    palette.selectedPartner,
    'territory',
    palette.selectedTerritory,
    palette.selected,
  ];
  return {
    'fill-color': [
      'case',
      ['==', state('tone'), 'selected'],
      selected,
      ['boolean', state('hovered'), false],
      palette.hover,
      ['any', ['==', state('tone'), 'muted'], ['==', state('tone'), 'dimmed']],
      muted,
      plain,
    ],
    'fill-antialias': true,
  };
}

/** Outline of what is selected; of no width elsewhere, and never closed around a territory, whose boundary stays dashed. */
export function areaOutline(palette: Palette): NonNullable<LineLayerSpecification['paint']> {
  return {
    'line-color': palette.outline,
    'line-width': ['case', ['all', ['==', state('tone'), 'selected'], ['!=', state('role'), 'territory']], 1.6, 0],
  };
}

const byZoom = (near: number, far: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  1,
  far,
  6,
  near,
];

export function borderPaint(palette: Palette): NonNullable<LineLayerSpecification['paint']> {
  return { 'line-color': palette.border, 'line-width': byZoom(1.4, 0.6) };
}

/** Lies under the dashes and over everything else. */
export function territoryCasingPaint(palette: Palette): NonNullable<LineLayerSpecification['paint']> {
  return { 'line-color': palette.territory, 'line-width': byZoom(3.2, 1.6) };
}

export function territoryBorderPaint(palette: Palette): NonNullable<LineLayerSpecification['paint']> {
  return { 'line-color': palette.territoryBorder, 'line-width': byZoom(1.2, 0.6), 'line-dasharray': [3, 2] };
}

export function graticulePaint(palette: Palette): NonNullable<LineLayerSpecification['paint']> {
  return { 'line-color': palette.graticule, 'line-width': 0.8 };
}
