import { queryOptions } from '@tanstack/react-query';
import { listAgenciesRoute, listPeopleRoute } from '@tutela/contract';
import { call } from '../../api/index.ts';

export const peopleQuery = queryOptions({
  queryKey: ['platform', 'people'],
  queryFn: () => call(listPeopleRoute, {}),
});

export const agenciesQuery = queryOptions({
  queryKey: ['platform', 'agencies'],
  queryFn: () => call(listAgenciesRoute, {}),
});
