import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { BlankScreen, ErrorPage, NotFoundPage } from './shell/index.ts';

const root = createRootRoute({
  component: () => (
    <BlankScreen>
      <Outlet />
    </BlankScreen>
  ),
  notFoundComponent: () => (
    <main>
      <NotFoundPage />
    </main>
  ),
  errorComponent: ({ reset }) => (
    <main>
      <ErrorPage onRetry={reset} />
    </main>
  ),
});

/** Every component in every state, for screenshots and the accessibility check. */
const gallery = createRoute({
  getParentRoute: () => root,
  path: '/gallery',
  component: lazyRouteComponent(() => import('./gallery/gallery.tsx'), 'Gallery'),
});

const routeTree = root.addChildren(import.meta.env.VITE_GALLERY ? [gallery] : []);

export const router = createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
