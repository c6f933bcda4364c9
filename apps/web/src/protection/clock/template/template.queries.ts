import { queryOptions } from '@tanstack/react-query';
import { readTemplatesRoute } from '@tutela/contract';
import { call } from '../../../api/index.ts';

/** Every version of the country template, oldest first. */
export const templatesQuery = queryOptions({
  queryKey: ['protection', 'clock-templates'],
  queryFn: () => call(readTemplatesRoute, {}),
});
