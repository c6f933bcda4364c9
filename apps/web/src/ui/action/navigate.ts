import { createContext, type MouseEvent, use } from 'react';

/** Follows a link inside the app. Outside a provider links load the page, which is never wrong. */
export const NavigateContext = createContext<((href: string) => void) | undefined>(undefined);

/** A click that the browser itself should handle: a new tab, a download, another button of the mouse. */
function isForBrowser(event: MouseEvent<HTMLAnchorElement>): boolean {
  const { target, href } = event.currentTarget;
  return (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey ||
    target === '_blank' ||
    new URL(href).origin !== location.origin
  );
}

/** What an `<a>` does on a click: navigates in the app where it can. */
export function useFollow(): (event: MouseEvent<HTMLAnchorElement>) => void {
  const navigate = use(NavigateContext);
  return (event) => {
    const href = event.currentTarget.getAttribute('href');
    if (!navigate || href === null || href.startsWith('#') || isForBrowser(event)) return;
    event.preventDefault();
    navigate(href);
  };
}
