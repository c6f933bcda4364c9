import { queryOptions } from '@tanstack/react-query';
import { fileKey } from '../file/file.queries.ts';
import type { Correctable } from './correctable.ts';

/** What a section says now: asked for anew each time, since a correction rests on it. */
export const sectionQuery = <Value extends object, Values extends object>(
  { section, read }: Correctable<Value, Values>,
  fileId: string,
) =>
  queryOptions({
    queryKey: [...fileKey(fileId), 'correction', section],
    queryFn: () => read(fileId),
    staleTime: 0,
    gcTime: 0,
  });
