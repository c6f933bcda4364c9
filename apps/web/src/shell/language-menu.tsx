import { useIntl } from 'react-intl';
import { useLocale } from '../i18n/index.ts';
import { Icon, Menu } from '../ui/index.ts';

export function LanguageMenu() {
  const intl = useIntl();
  const { locale, locales, choose } = useLocale();
  const label = intl.formatMessage(
    { id: 'shell.language', defaultMessage: '{short}: language' },
    { short: locale.short },
  );
  return (
    <Menu
      label={label}
      face={
        <>
          <Icon name="language" />
          <span>{locale.short}</span>
        </>
      }
      groups={[
        {
          key: 'languages',
          items: locales.map((other) => ({
            key: other.id,
            label: other.name,
            lang: other.tag,
            chosen: other.id === locale.id,
            onPress: () => choose(other),
          })),
        },
      ]}
    />
  );
}
