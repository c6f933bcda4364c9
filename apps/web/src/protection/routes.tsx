import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { beginFile } from './file/begin-file.ts';
import { readFilter, writeFilter } from './list/file-filter.ts';
import { readSection } from './section/section-address.ts';

/** The pages of the children's files. Their addresses carry random ids and coded filters, nothing that says who. */
export function protectionRoutes<Parent extends AnyRoute>(parent: Parent) {
  const getParentRoute = () => parent;
  const day = createRoute({
    getParentRoute,
    path: '/day',
    component: lazyRouteComponent(() => import('./day/day-page.tsx'), 'DayPage'),
  });
  const files = createRoute({
    getParentRoute,
    path: '/files',
    validateSearch: (search: Record<string, unknown>) => writeFilter(readFilter(search)),
    component: lazyRouteComponent(() => import('./list/files-page.tsx'), 'FilesPage'),
  });
  const find = createRoute({
    getParentRoute,
    path: '/files/by-name',
    component: lazyRouteComponent(() => import('./name-search/find-page.tsx'), 'FindPage'),
  });
  const register = createRoute({
    getParentRoute,
    path: '/register',
    component: lazyRouteComponent(() => import('./register/register-page.tsx'), 'RegisterPage'),
  });
  const caseload = createRoute({
    getParentRoute,
    path: '/caseload',
    component: lazyRouteComponent(() => import('./caseload/caseload-page.tsx'), 'CaseloadPage'),
  });
  const referrals = createRoute({
    getParentRoute,
    path: '/referrals',
    component: lazyRouteComponent(() => import('./received/referrals-page.tsx'), 'ReferralsPage'),
  });
  const complaints = createRoute({
    getParentRoute,
    path: '/complaints',
    component: lazyRouteComponent(() => import('./complaint/complaints-page.tsx'), 'ComplaintsPage'),
  });
  const speakUp = createRoute({
    getParentRoute,
    path: '/speak-up',
    component: lazyRouteComponent(() => import('./complaint/speak-up-page.tsx'), 'SpeakUpPage'),
  });
  const sameChild = createRoute({
    getParentRoute,
    path: '/same-child',
    component: lazyRouteComponent(() => import('./same-child/leads-page.tsx'), 'LeadsPage'),
  });
  const compare = createRoute({
    getParentRoute,
    path: '/same-child/$fileId/$leadId',
    component: lazyRouteComponent(() => import('./same-child/compare-page.tsx'), 'ComparePage'),
  });
  const ask = createRoute({
    getParentRoute,
    path: '/ask',
    component: lazyRouteComponent(() => import('./callback/ask-page.tsx'), 'AskPage'),
  });
  const file = createRoute({
    getParentRoute,
    path: '/files/$fileId',
    validateSearch: readSection,
    loader: ({ params, preload }) => {
      // Not for a mere glance at a link: a file that was read is in the audit.
      if (!preload) beginFile(params.fileId);
    },
    component: lazyRouteComponent(() => import('./file/file-page.tsx'), 'FilePage'),
  });
  const clocks = createRoute({
    getParentRoute,
    path: '/clocks',
    component: lazyRouteComponent(() => import('./clock/template/template-page.tsx'), 'TemplatePage'),
  });
  return [
    day,
    files,
    find,
    register,
    caseload,
    referrals,
    sameChild,
    compare,
    ask,
    complaints,
    speakUp,
    file,
    clocks,
  ] as const;
}
