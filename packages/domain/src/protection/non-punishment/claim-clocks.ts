import type { BegunClock } from '../clock/begun.ts';
import type { FileContent } from '../file/evolve.ts';
import { appealDay } from './claims.ts';

/** Each decision that can still be appealed against, until the last day for it. */
export const claimClocks = ({ claims }: FileContent, today: string): readonly BegunClock[] =>
  claims.flatMap((claim) => {
    const until = appealDay(claim);
    if (until === null || until < today) return [];
    return [{ name: 'claim_appeal' as const, subject: claim.claimId, began: claim.madeOn, until }];
  });
