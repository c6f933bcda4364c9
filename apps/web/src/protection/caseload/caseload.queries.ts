import { queryOptions } from '@tanstack/react-query';
import { countCaseloadRoute } from '@tutela/contract';
import { call } from '../../api/index.ts';

export const caseloadQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['protection', 'caseload', accountId],
    queryFn: () => call(countCaseloadRoute, { params: { accountId } }),
    staleTime: 0,
  });
