import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  getFileRoute,
  type RouteAnswer,
  readContentRoute,
  readHistoryRoute,
  readIdentityRoute,
} from '@tutela/contract';
import type { Section } from '@tutela/domain';
import { call } from '../../api/index.ts';

export type OpenFile = RouteAnswer<typeof getFileRoute>;
export type Content = RouteAnswer<typeof readContentRoute>;

/** Everything that is read of one file starts with this key. */
export const fileKey = (fileId: string) => ['protection', 'file', fileId] as const;
/** What lists and the day are made of. */
export const listKeys = [
  ['protection', 'files'],
  ['protection', 'day'],
] as const;

export const fileQuery = (fileId: string) =>
  queryOptions({
    queryKey: [...fileKey(fileId), 'header'],
    queryFn: () => call(getFileRoute, { params: { fileId } }),
  });

/** What the file says now, but for the identity. */
export const contentQuery = (fileId: string) =>
  queryOptions({
    queryKey: [...fileKey(fileId), 'content'],
    queryFn: () => call(readContentRoute, { params: { fileId } }),
  });

/** Asked for each time that somebody wants to see who the child is, so that each reading is logged. */
export const identityQuery = (fileId: string) =>
  queryOptions({
    queryKey: [...fileKey(fileId), 'identity'],
    queryFn: () => call(readIdentityRoute, { params: { fileId } }),
    staleTime: 0,
    gcTime: 0,
  });

const entriesPerPage = 50;

/** The story, newest first; of one section where it is named. */
export const historyQuery = (fileId: string, section?: Section) =>
  infiniteQueryOptions({
    queryKey: [...fileKey(fileId), 'history', section ?? 'all'],
    queryFn: ({ pageParam }) =>
      call(readHistoryRoute, {
        params: { fileId },
        query: {
          limit: entriesPerPage,
          ...(section !== undefined && { section }),
          ...(pageParam !== 0 && { before: pageParam }),
        },
      }),
    initialPageParam: 0,
    getNextPageParam: ({ entries, more }) => (more ? entries.at(-1)?.seq : undefined),
  });
