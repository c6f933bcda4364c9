import type { PublicPage } from '@tutela/contract';
import { traceKinds, traceStrengths } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import { walk } from '../trace/walk-trace.ts';
import type { Asked } from './asked.ts';

export async function readTrace(tx: Tx<'partnership'>, { query }: Asked): Promise<PublicPage> {
  const kind = traceKinds.find((each) => each === query.kind);
  const { ref } = query;
  if (kind === undefined || ref === undefined || ref.length > 100) return { page: 'not_found' };
  const walked = await walk(tx, { kind, ref });
  return walked === undefined
    ? { page: 'not_found' }
    : { page: 'trace', ...walked, strengths: traceStrengths };
}
