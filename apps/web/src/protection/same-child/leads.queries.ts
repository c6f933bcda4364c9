import { queryOptions } from '@tanstack/react-query';
import { compareLeadRoute, listLeadsRoute, type RouteAnswer, type ShownLead } from '@tutela/contract';
import { call } from '../../api/index.ts';

export type Comparison = RouteAnswer<typeof compareLeadRoute>;

export const leadsKey = ['protection', 'leads'] as const;

/** The files of the own agency that are perhaps about the same child as another agency's. */
export const leadsQuery = queryOptions({
  queryKey: leadsKey,
  queryFn: () => call(listLeadsRoute, {}),
});

/** What both files say, side by side. */
export const comparisonQuery = (params: Pick<ShownLead, 'fileId' | 'leadId'>) =>
  queryOptions({
    queryKey: [...leadsKey, params.fileId, params.leadId],
    queryFn: () => call(compareLeadRoute, { params }),
  });
