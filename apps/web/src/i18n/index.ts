export { I18nProvider, useLocale } from './i18n-provider.tsx';
export type { Locale } from './locales.ts';
