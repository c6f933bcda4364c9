import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { NotFoundPage } from '../shell/index.ts';
import { AuditFilter } from './audit/audit-filter.ts';
import { requireSignedOut } from './session/guard.ts';
import { SignInPage } from './sign-in/sign-in-page.tsx';

/** The pages of somebody who is not signed in yet. */
export function entranceRoutes<Parent extends AnyRoute>(getParentRoute: () => Parent) {
  return [
    createRoute({
      getParentRoute,
      path: '/sign-in',
      beforeLoad: requireSignedOut,
      component: SignInPage,
    }),
    createRoute({
      getParentRoute,
      path: '/single-sign-on',
      component: lazyRouteComponent(() => import('./sign-in/single-sign-on-page.tsx'), 'SingleSignOnPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/invitation',
      component: lazyRouteComponent(() => import('./invitation/invitation-page.tsx'), 'InvitationPage'),
    }),
  ] as const;
}

/** The pages around the casework. */
export function platformRoutes<Parent extends AnyRoute>(getParentRoute: () => Parent) {
  return [
    createRoute({
      getParentRoute,
      path: '/settings',
      component: lazyRouteComponent(() => import('./account/settings-page.tsx'), 'SettingsPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/people',
      component: lazyRouteComponent(() => import('./people/people-page.tsx'), 'AllPeople'),
    }),
    createRoute({
      getParentRoute,
      path: '/people/agencies',
      component: lazyRouteComponent(() => import('./people/people-page.tsx'), 'AllAgencies'),
    }),
    createRoute({
      getParentRoute,
      path: '/people/roles',
      component: lazyRouteComponent(() => import('./people/people-page.tsx'), 'AllRoles'),
    }),
    createRoute({
      getParentRoute,
      path: '/people/invite',
      component: lazyRouteComponent(() => import('./people/invite-page.tsx'), 'InvitePage'),
    }),
    createRoute({
      getParentRoute,
      path: '/people/$accountId',
      component: lazyRouteComponent(() => import('./people/person/person-page.tsx'), 'PersonPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/audit',
      validateSearch: AuditFilter,
      component: lazyRouteComponent(() => import('./audit/audit-page.tsx'), 'AuditPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/help',
      component: lazyRouteComponent(() => import('./help/help-page.tsx'), 'HelpPage'),
    }),
    // The guard leads on from here.
    createRoute({ getParentRoute, path: '/' }),
    // What is nowhere else, inside the shell.
    createRoute({ getParentRoute, path: '$', component: NotFoundPage }),
  ] as const;
}
