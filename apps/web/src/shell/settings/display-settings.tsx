import { FormattedMessage, useIntl } from 'react-intl';
import { useLocale } from '../../i18n/index.ts';
import {
  calendars,
  changeAppearance,
  densities,
  RadioGroup,
  SelectField,
  Stack,
  schemes,
  useAppearance,
} from '../../ui/index.ts';
import { calendarName, densityName, schemeName } from './names.ts';

/** How this reader likes the screens: kept on this device, at once. */
export function DisplaySettings() {
  const intl = useIntl();
  const { scheme, density, calendar } = useAppearance();
  const { locale, locales, choose } = useLocale();
  const named = <Value extends string>(values: readonly Value[], name: (value: Value) => string) =>
    values.map((value) => ({ value, label: name(value) }));
  return (
    <Stack gap={3}>
      <RadioGroup
        id="display-scheme"
        label={<FormattedMessage id="shell.display.scheme" defaultMessage="Brightness" />}
        options={named(schemes, (value) => schemeName(intl, value))}
        value={scheme}
        onChange={(chosen) =>
          changeAppearance({ scheme: schemes.find((value) => value === chosen) ?? scheme })
        }
      />
      <RadioGroup
        id="display-density"
        label={<FormattedMessage id="shell.display.density" defaultMessage="Space" />}
        options={named(densities, (value) => densityName(intl, value))}
        value={density}
        onChange={(chosen) =>
          changeAppearance({ density: densities.find((value) => value === chosen) ?? density })
        }
      />
      <SelectField
        id="display-calendar"
        label={<FormattedMessage id="shell.display.calendar" defaultMessage="Calendar" />}
        hint={
          <FormattedMessage
            id="shell.display.calendar.hint"
            defaultMessage="Dates are kept as they were recorded. Beside them you read them in this calendar."
          />
        }
        options={named(calendars, (value) => calendarName(intl, value))}
        none={null}
        value={calendar}
        onChange={(chosen) =>
          changeAppearance({ calendar: calendars.find((value) => value === chosen) ?? calendar })
        }
      />
      <SelectField
        id="display-language"
        label={<FormattedMessage id="shell.display.language" defaultMessage="Language" />}
        options={locales.map(({ id, name }) => ({ value: id, label: name }))}
        none={null}
        value={locale.id}
        onChange={(chosen) => choose(locales.find(({ id }) => id === chosen) ?? locale)}
      />
    </Stack>
  );
}
