/** Which field operations the map shows: those open in the year, those closed by then, or both. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { STATUSES, type Status } from '../../view/view';
import './status-choice.css';

interface StatusChoiceProps {
  readonly status: Status;
  readonly onStatus: (status: Status) => void;
}

export function StatusChoice({ status, onStatus }: StatusChoiceProps) {
  const { t } = useTranslation('ui');
  const name = useId();
  return (
    <fieldset className="status">
      <legend className="visually-hidden">{t('status.label')}</legend>
      {STATUSES.map((each) => (
        <label className="status-option" key={each}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === status}
            onChange={() => {
              onStatus(each);
            }}
          />
          <span className="chip">{t(`status.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
