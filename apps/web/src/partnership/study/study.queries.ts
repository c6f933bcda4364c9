import { queryOptions } from '@tanstack/react-query';
import { listStudiesRoute, openStudyRoute, type RouteAnswer } from '@tutela/contract';
import { call } from '../../api/index.ts';

export const studiesKey = ['partnership', 'studies'] as const;
export type OpenStudy = RouteAnswer<typeof openStudyRoute>;

export const studiesQuery = queryOptions({
  queryKey: studiesKey,
  queryFn: () => call(listStudiesRoute, { query: {} }),
});

export const studyQuery = (studyId: string) =>
  queryOptions({
    queryKey: [...studiesKey, studyId],
    queryFn: () => call(openStudyRoute, { params: { studyId } }),
  });
