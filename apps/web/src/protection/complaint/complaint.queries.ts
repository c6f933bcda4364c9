import { queryOptions } from '@tanstack/react-query';
import {
  listComplaintsRoute,
  listOwnComplaintsRoute,
  type RouteAnswer,
  readComplaintRoute,
} from '@tutela/contract';
import { call } from '../../api/index.ts';

export type QueuedComplaint = RouteAnswer<typeof listComplaintsRoute>['complaints'][number];
export type OpenedComplaint = RouteAnswer<typeof readComplaintRoute>;
export type OwnComplaint = RouteAnswer<typeof listOwnComplaintsRoute>['complaints'][number];

export const complaintsKey = ['protection', 'complaints'] as const;
export const ownComplaintsKey = ['protection', 'own-complaints'] as const;

/** The queue of the desk. */
export const complaintsQuery = queryOptions({
  queryKey: complaintsKey,
  queryFn: () => call(listComplaintsRoute, {}),
});

/** One of them, opened. */
export const complaintQuery = (complaintId: string) =>
  queryOptions({
    queryKey: [...complaintsKey, complaintId],
    queryFn: () => call(readComplaintRoute, { params: { complaintId } }),
  });

/** What I complained about myself. */
export const ownComplaintsQuery = queryOptions({
  queryKey: ownComplaintsKey,
  queryFn: () => call(listOwnComplaintsRoute, {}),
});
