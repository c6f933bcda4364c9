import { LogOut } from 'lucide-react';
import { FormattedMessage } from 'react-intl';
import type { Locale } from '../i18n/locales.ts';
import { leaveAtOnce } from './leave.ts';

interface MeHeadProps {
  locale: Locale;
  locales: readonly Locale[];
  onChoose: (locale: Locale) => void;
}

/** Always in sight: the way out, and the languages. */
export function MeHead({ locale, locales, onChoose }: MeHeadProps) {
  return (
    <header>
      <button type="button" className="exit" onClick={leaveAtOnce}>
        <LogOut aria-hidden size={24} />
        <FormattedMessage id="me.exit" defaultMessage="Leave this page now" />
      </button>
      {locales.length > 1 && (
        <label>
          <FormattedMessage id="me.language" defaultMessage="Language" />
          <select
            value={locale.id}
            onChange={(event) => {
              const chosen = locales.find(({ id }) => id === event.target.value);
              if (chosen) onChoose(chosen);
            }}
          >
            {locales.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </header>
  );
}
