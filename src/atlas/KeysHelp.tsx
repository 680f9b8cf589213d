/** The keys that the focused map answers. */
import { useTranslation } from 'react-i18next';
import { OverMap } from '../ui/OverMap';
import './keys-help.css';

const NAMED = ['arrows', 'enter', 'escape', 'zoom', 'shift'] as const;
/** These keys have the same name on every keyboard. */
const SIGNS = { list: 'L', help: '?' } as const;

function Row({ name, does }: { readonly name: string; readonly does: string }) {
  return (
    <tr>
      <th scope="row">
        <kbd>{name}</kbd>
      </th>
      <td>{does}</td>
    </tr>
  );
}

export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('ui');
  return (
    <OverMap heading={t('keys.heading')} closeLabel={t('keys.close')} onClose={onClose}>
      <table className="keys">
        <caption>{t('keys.intro')}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('keys.key')}</th>
            <th scope="col">{t('keys.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {NAMED.map((key) => (
            <Row key={key} name={t(`keys.name.${key}`)} does={t(`keys.does.${key}`)} />
          ))}
          <Row name={SIGNS.list} does={t('keys.does.list')} />
          <Row name={SIGNS.help} does={t('keys.does.help')} />
        </tbody>
      </table>
    </OverMap>
  );
}
