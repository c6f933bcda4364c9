import { useIntl } from 'react-intl';
import { changeAppearance, Icon, Menu, schemes, useAppearance } from '../ui/index.ts';
import { schemeName } from './settings/names.ts';

/** Light or dark, where there is no account menu yet. */
export function SchemeMenu() {
  const intl = useIntl();
  const { scheme } = useAppearance();
  return (
    <Menu
      label={intl.formatMessage({ id: 'shell.display.scheme', defaultMessage: 'Brightness' })}
      face={<Icon name="display" />}
      groups={[
        {
          key: 'schemes',
          items: schemes.map((other) => ({
            key: other,
            label: schemeName(intl, other),
            chosen: other === scheme,
            onPress: () => changeAppearance({ scheme: other }),
          })),
        },
      ]}
    />
  );
}
