/** Buttons to zoom in, zoom out and return to the whole area, within reach of a thumb. */
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon';
import { useWholeArea } from './use-whole-area';

interface ZoomControlsProps {
  onZoom: (levels: number) => void;
}

export function ZoomControls({ onZoom }: ZoomControlsProps) {
  const { t } = useTranslation('ui');
  const wholeArea = useWholeArea();
  return (
    <div className="stage-zoom" data-dock role="group" aria-label={t('map.controls')}>
      <button
        type="button"
        title={t('map.zoomIn')}
        onClick={() => {
          onZoom(1);
        }}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        title={t('map.zoomOut')}
        onClick={() => {
          onZoom(-1);
        }}
      >
        <Icon name="minus" />
      </button>
      <button type="button" {...wholeArea}>
        <Icon name="whole" />
      </button>
    </div>
  );
}
