import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queries } from './api/index.ts';
import { I18nProvider, useLocale } from './i18n/index.ts';
import { router } from './routes.tsx';
import { UiProvider } from './ui/index.ts';

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <I18nProvider>
        <Pages />
      </I18nProvider>
    </QueryClientProvider>
  );
}

function Pages() {
  const { locale } = useLocale();
  return (
    <UiProvider direction={locale.direction} navigate={(href) => void router.navigate({ href })}>
      <RouterProvider router={router} />
    </UiProvider>
  );
}
