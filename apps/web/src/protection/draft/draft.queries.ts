import { queryOptions } from '@tanstack/react-query';
import { findDraftRoute } from '@tutela/contract';
import { call } from '../../api/index.ts';

export const draftKey = (form: string) => ['draft', form] as const;

/** My draft of a form; read anew whenever the form opens. */
export const draftQuery = (form: string) =>
  queryOptions({
    queryKey: draftKey(form),
    queryFn: () => call(findDraftRoute, { params: { form } }),
    staleTime: 0,
    gcTime: 0,
    refetchOnReconnect: false,
  });
