import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18nProvider, useLocale } from './i18n/index.ts';
import { router } from './routes.tsx';
import { UiProvider } from './ui/index.ts';

const queries = new QueryClient({
  // A refusal stays a refusal: only what the network did is worth asking again, and the reader decides when.
  defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false, staleTime: 15_000 } },
});

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
