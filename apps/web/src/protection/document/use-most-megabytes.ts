import { useQuery } from '@tanstack/react-query';
import { usualUploadMegabytes } from '@tutela/contract';
import { sessionQuery } from '../../platform/session/session.queries.ts';

/** The most that this node takes of one photo or document. */
export function useMostMegabytes(): number {
  const { data } = useQuery(sessionQuery);
  return data?.node.mostUploadMegabytes ?? usualUploadMegabytes;
}
