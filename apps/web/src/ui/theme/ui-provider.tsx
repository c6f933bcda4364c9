import { DirectionProvider, MantineProvider, useDirection } from '@mantine/core';
import { type ReactNode, useLayoutEffect } from 'react';
import { NavigateContext } from '../action/navigate.ts';
import { ToastProvider } from '../overlay/toast.tsx';
import { useShownScheme } from './appearance.ts';
import { theme } from './theme.ts';

interface UiProviderProps {
  /** The direction of the reader's language; a name in another script keeps its own. */
  direction: 'ltr' | 'rtl';
  /** Follows a link inside the app, without loading the page anew. */
  navigate: (href: string) => void;
  children: ReactNode;
}

/** Everything the components of `ui/` need around them. Call `adoptTheme` and `applyAppearance` before the first render. */
export function UiProvider({ direction, navigate, children }: UiProviderProps) {
  return (
    <DirectionProvider initialDirection={direction} detectDirection={false}>
      <MantineProvider
        theme={theme}
        forceColorScheme={useShownScheme()}
        withCssVariables={false}
        withGlobalClasses={false}
        withStaticClasses={false}
      >
        <Direction is={direction} />
        <NavigateContext value={navigate}>
          <ToastProvider>{children}</ToastProvider>
        </NavigateContext>
      </MantineProvider>
    </DirectionProvider>
  );
}

/** Mantine keeps the direction as state of its own; this hands it the language's. */
function Direction({ is }: { is: 'ltr' | 'rtl' }) {
  const { setDirection } = useDirection();
  useLayoutEffect(() => setDirection(is), [is, setDirection]);
  return null;
}
