/** The frame around the pages, and the pages that belong to no part of the field. */
export type { ShownPerson } from './account-menu.tsx';
export { AppShell } from './app-shell.tsx';
export { Brand } from './brand.tsx';

export { HelpLater } from './help/help-later.tsx';
export type { TopicId } from './help/topics.ts';
export { BlankScreen } from './keys/blank-screen.tsx';

export { LanguageMenu } from './language-menu.tsx';
export { ErrorPage } from './pages/error-page.tsx';
export { NotFoundPage } from './pages/not-found-page.tsx';
export { SessionExpired } from './pages/session-expired.tsx';
export { useTabTitle } from './pages/tab-title.ts';
export type { RailGroup } from './rail.tsx';
export { SchemeMenu } from './scheme-menu.tsx';
export type { Search, SearchHit } from './search-box.tsx';
export { DisplayLater } from './settings/display-later.tsx';
