import { useQueryClient } from '@tanstack/react-query';
import { handCaseloadOverRoute } from '@tutela/contract';
import type { HandCaseloadOver } from '@tutela/domain';
import { useRef, useState } from 'react';
import { useCommand } from '../../api/index.ts';
import { listKeys } from '../file/file.queries.ts';
import { caseloadQuery } from './caseload.queries.ts';

export interface HandOver {
  readonly phase: 'not_begun' | 'running' | 'stopped' | 'done';
  readonly moved: number;
  readonly all: number;
}

/** Hands the files of a person over, a few at a time. What has gone has gone; the rest can go later. */
export function useHandOver(from: string) {
  const queries = useQueryClient();
  const step = useCommand(handCaseloadOverRoute);
  const isStopped = useRef(false);
  const [state, setState] = useState<HandOver>({ phase: 'not_begun', moved: 0, all: 0 });
  const run = async (command: HandCaseloadOver) => {
    isStopped.current = false;
    let moved = 0;
    try {
      for (let remaining = 1; remaining > 0; ) {
        if (isStopped.current) return setState({ phase: 'stopped', moved, all: moved + remaining });
        const answer = await step.mutateAsync({ params: { accountId: from }, body: command });
        moved += answer.moved;
        remaining = answer.remaining;
        setState({ phase: remaining > 0 ? 'running' : 'done', moved, all: moved + remaining });
      }
    } catch (thrown) {
      setState((last) => ({ ...last, phase: 'stopped' }));
      throw thrown;
    } finally {
      const stale = [caseloadQuery(from).queryKey, ...listKeys];
      await Promise.all(stale.map((queryKey) => queries.invalidateQueries({ queryKey })));
    }
  };
  const stop = () => {
    isStopped.current = true;
  };
  return { state, run, stop };
}
