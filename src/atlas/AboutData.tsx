/** "About the data": how recent it is, what is missing, whose geometry it is, and how to download or correct it. */
import { useTranslation } from 'react-i18next';
import { content } from '../content/content';
import { OverMap } from '../ui/OverMap';
import { formatDate } from '../locales/format';
import { useWords } from '../locales/use-words';
import { useAtlasStore } from '../view/use-atlas';
import { contentAsOf } from '../page/now';
import './about.css';

/** The built code is one folder below the site's root, while a page may be in the folder of its language. */
const code = import.meta.url;
/** Published by the build; paths from the site's root. */
const FILES = ['data/atlas.json', 'data/places.geojson', 'data/schema/operation.schema.json'] as const;

export function AboutData({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('ui');
  const store = useAtlasStore();
  const { lang } = useWords();
  const date = formatDate(contentAsOf(content), lang);
  return (
    <OverMap heading={t('about.heading')} closeLabel={t('about.close')} onClose={onClose}>
      <div className="about">
        <p>
          <strong>{t('legend.independent')}</strong>
        </p>
        <h3>{t('about.known')}</h3>
        <p>{t('about.knownText', { date })}</p>
        <h3>{t('about.unknown')}</h3>
        <p>{t('about.unknownText', { date })}</p>
        <h3>{t('about.boundaries')}</h3>
        <p>{`${t('legend.boundaries')} ${t('notes.unscr-1244')} ${t('legend.sovereignty')}`}</p>
        <h3>{t('about.geometry')}</h3>
        <p>{t('about.geometryText')}</p>
        <h3>{t('about.download')}</h3>
        <p>{t('about.downloadText')}</p>
        <ul>
          {FILES.map((file) => (
            <li key={file}>
              <a href={new URL(`../${file}`, code).href} download>
                {file}
              </a>
            </li>
          ))}
        </ul>
        <h3>{t('about.licences')}</h3>
        <p>
          <a href={new URL('../licenses.txt', code).href}>{t('about.licencesText')}</a>
        </p>
        <h3>{t('about.correct')}</h3>
        <p>{t('about.correctText')}</p>
        <p>
          <button
            type="button"
            className="button"
            onClick={() => {
              store.getState().openDialog('keys');
            }}
          >
            {t('keys.heading')}
          </button>
        </p>
      </div>
    </OverMap>
  );
}
