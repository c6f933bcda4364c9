import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { queries } from './api/index.ts';
import { partnershipRoutes } from './partnership/routes.tsx';
import { EntryFailure } from './platform/entrance/entry-failure.tsx';
import { entranceRoutes, platformRoutes } from './platform/routes.tsx';
import { requireSignedIn } from './platform/session/guard.ts';
import { sessionQuery } from './platform/session/session.queries.ts';
import { protectionRoutes } from './protection/routes.tsx';
import { BlankScreen, NotFoundPage } from './shell/index.ts';
import { Skeleton } from './ui/index.ts';

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
});

/** Every page within it is for somebody who is signed in, and stands in the shell. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: requireSignedIn,
  component: lazyRouteComponent(() => import('./signed-in.tsx'), 'SignedInPages'),
});

/** Every component in every state, for screenshots and the accessibility check. */
const gallery = import.meta.env.VITE_GALLERY
  ? [
      createRoute({
        getParentRoute: () => root,
        path: '/gallery',
        component: lazyRouteComponent(() => import('./gallery/gallery.tsx'), 'Gallery'),
      }),
    ]
  : [];

const routeTree = root.addChildren([
  ...entranceRoutes(() => root),
  signedIn.addChildren([
    ...platformRoutes(() => signedIn),
    ...protectionRoutes(signedIn),
    ...partnershipRoutes(signedIn),
  ]),
  ...gallery,
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingMs: 400,
  defaultPendingComponent: () => <Skeleton shape="page" count={6} />,
  defaultErrorComponent: EntryFailure,
  scrollRestoration: true,
});

/** Asks who is signed in and, while the answer is on the way, fetches the code of the page in the address. */
export function beginPage(): void {
  void queries.prefetchQuery(sessionQuery);
  const [matchedRoutes] = router.getMatchedRoutes(router.history.location.pathname);
  for (const route of matchedRoutes) void router.loadRouteChunk(route);
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
