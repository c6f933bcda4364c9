import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** The pages of the alliance for those who work in it. Everybody else reads the public ones. */
export function partnershipRoutes<Parent extends AnyRoute>(parent: Parent) {
  const getParentRoute = () => parent;
  const work = createRoute({
    getParentRoute,
    path: '/registry',
    component: lazyRouteComponent(() => import('./work/work-page.tsx'), 'WorkPage'),
  });
  const recommendations = createRoute({
    getParentRoute,
    path: '/registry/recommendations',
    component: lazyRouteComponent(
      () => import('./recommendation/recommendations-page.tsx'),
      'RecommendationsPage',
    ),
  });
  const recommendation = createRoute({
    getParentRoute,
    path: '/registry/recommendations/$recommendationId',
    component: lazyRouteComponent(
      () => import('./recommendation/recommendation-page.tsx'),
      'RecommendationPage',
    ),
  });
  const members = createRoute({
    getParentRoute,
    path: '/registry/members',
    component: lazyRouteComponent(() => import('./directory/members-page.tsx'), 'MembersPage'),
  });
  const statements = createRoute({
    getParentRoute,
    path: '/registry/statements',
    component: lazyRouteComponent(() => import('./statement/statements-page.tsx'), 'StatementsPage'),
  });
  const imports = createRoute({
    getParentRoute,
    path: '/registry/imports',
    component: lazyRouteComponent(() => import('./import/imports-page.tsx'), 'ImportsPage'),
  });
  const newImport = createRoute({
    getParentRoute,
    path: '/registry/imports/new',
    component: lazyRouteComponent(() => import('./import/new-import-page.tsx'), 'NewImportPage'),
  });
  const imported = createRoute({
    getParentRoute,
    path: '/registry/imports/$reportId',
    component: lazyRouteComponent(() => import('./import/import-page.tsx'), 'ImportPage'),
  });
  const practices = createRoute({
    getParentRoute,
    path: '/registry/practices',
    component: lazyRouteComponent(() => import('./practice/practices-page.tsx'), 'PracticesPage'),
  });
  const practice = createRoute({
    getParentRoute,
    path: '/registry/practices/$practiceId',
    component: lazyRouteComponent(() => import('./practice/practice-page.tsx'), 'PracticePage'),
  });
  const studies = createRoute({
    getParentRoute,
    path: '/registry/studies',
    component: lazyRouteComponent(() => import('./study/studies-page.tsx'), 'StudiesPage'),
  });
  const study = createRoute({
    getParentRoute,
    path: '/registry/studies/$studyId',
    component: lazyRouteComponent(() => import('./study/study-page.tsx'), 'StudyPage'),
  });
  const fileStudy = createRoute({
    getParentRoute,
    path: '/registry/studies/from/$fileId',
    component: lazyRouteComponent(() => import('./study/file-study-page.tsx'), 'FileStudyPage'),
  });
  return [
    work,
    recommendations,
    recommendation,
    members,
    statements,
    imports,
    newImport,
    imported,
    practices,
    practice,
    studies,
    study,
    fileStudy,
  ] as const;
}
