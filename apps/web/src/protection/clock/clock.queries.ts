import { queryOptions } from '@tanstack/react-query';
import { listClocksRoute } from '@tutela/contract';
import { call } from '../../api/index.ts';
import { fileKey } from '../file/file.queries.ts';

/** The clocks of a file that the reader may know of, the most urgent first. */
export const clocksQuery = (fileId: string) =>
  queryOptions({
    queryKey: [...fileKey(fileId), 'clocks'],
    queryFn: () => call(listClocksRoute, { params: { fileId } }),
  });
