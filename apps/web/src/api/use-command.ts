import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Route, RouteAnswer } from '@tutela/contract';
import { useRef } from 'react';
import { type CallInput, call } from './call.ts';

/**
 * Sends a command. The same attempt keeps its key until it succeeds or what is sent changes, so that a
 * repetition after a broken line does nothing twice. On success the named queries are read anew.
 */
export function useCommand<R extends Route>(
  route: R,
  options: { stale?: readonly QueryKey[]; onDone?: (answer: RouteAnswer<R>) => void } = {},
) {
  const queries = useQueryClient();
  const attempt = useRef({ sent: '', key: '' });
  const keyFor = (input: CallInput<R>): string => {
    const sent = JSON.stringify(input);
    if (attempt.current.sent !== sent) attempt.current = { sent, key: crypto.randomUUID() };
    return attempt.current.key;
  };
  return useMutation({
    mutationFn: (input: CallInput<R>) => call(route, input, keyFor(input)),
    onSuccess: async (answer) => {
      attempt.current = { sent: '', key: '' };
      await Promise.all((options.stale ?? []).map((queryKey) => queries.invalidateQueries({ queryKey })));
      options.onDone?.(answer);
    },
  });
}
