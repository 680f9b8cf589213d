/** Buttons that download what is shown. */
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isFramed, SavedInFrame } from './SavedInFrame';
import './downloads.css';

/** The formats that can be downloaded. */
const DOWNLOAD_FORMATS = ['csv', 'json', 'geojson'] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

interface DownloadsProps {
  /** In this order; all formats by default. */
  readonly formats?: readonly DownloadFormat[];
  readonly onDownload: (format: DownloadFormat) => void;
}

export function Downloads({ formats = DOWNLOAD_FORMATS, onDownload }: DownloadsProps): ReactNode {
  const { t } = useTranslation('ui');
  const id = useId();
  const [saved, setSaved] = useState(false);
  return (
    <div className="downloads" role="group" aria-labelledby={id}>
      <span className="downloads-label" id={id}>
        {t('downloads.label')}
      </span>
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          className="chip downloads-format"
          onClick={() => {
            onDownload(format);
            setSaved(true);
          }}
        >
          {t(`downloads.format.${format}`)}
        </button>
      ))}
      <p className="downloads-said" role="status">
        {saved && isFramed() && <SavedInFrame />}
      </p>
    </div>
  );
}
