export { I18nProvider, useLocale } from './i18n-provider.tsx';
