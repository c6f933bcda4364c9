import { getSessionRoute, type Me } from '@tutela/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call, callInBackground, nodeNow, queries, sessionLost } from '../../api/index.ts';
import { sessionQuery } from './session.queries.ts';
import { nextStep, type SessionEnd, sessionEnd } from './session-clock.ts';

export interface SessionClock {
  /** Set during the last minute of the session. */
  ending: SessionEnd | undefined;
  stay: () => void;
}

/**
 * Watches for the end of the session. Looks only when the end may be near, so that other tabs count too. Somebody who
 * typed or pressed since the last look is here, though no request was sent meanwhile: their look keeps the session.
 */
export function useSessionClock(me: Me): SessionClock {
  const [ending, setEnding] = useState<SessionEnd>();
  const wasActive = useActivity();
  useEffect(() => watch(sessionEnd(me), { wasActive, warn: setEnding }), [me, wasActive]);
  return { ending, stay: () => void look(true) };
}

interface Watcher {
  wasActive: () => boolean;
  warn: (end: SessionEnd | undefined) => void;
}

/** Waits until the end is near, looks, and waits again; announces the loss when it is there. Answers how to stop. */
function watch(end: SessionEnd, { wasActive, warn }: Watcher): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let isStopped = false;
  const wait = () => {
    const step = nextStep(end, nodeNow());
    warn(step.warn ? end : undefined);
    timer = setTimeout(() => void lookNow(step.warn), step.lookIn);
  };
  const lookNow = async (isWarned: boolean) => {
    const found = await look(!isWarned && wasActive());
    if (isStopped) return;
    // Without an answer after the end, the page is covered all the same: nobody may be left in front of it.
    if (found === 'over' || (found === 'unknown' && nodeNow() > end.at)) sessionLost.announce();
    else wait();
  };
  const onVisible = () => {
    if (document.visibilityState !== 'visible') return;
    clearTimeout(timer);
    wait();
  };
  wait();
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onVisible);
  };
}

/** Reads the session anew. A look of somebody who is present keeps it alive. */
async function look(isPresent: boolean): Promise<'lasts' | 'over' | 'unknown'> {
  const ask = isPresent ? call : callInBackground;
  const answer = await ask(getSessionRoute, {}).catch(() => undefined);
  if (answer === undefined) return 'unknown';
  if (answer.me === null) return 'over';
  queries.setQueryData(sessionQuery.queryKey, answer);
  return 'lasts';
}

/** Whether a key or the pointer was pressed since the last time this was asked. */
function useActivity(): () => boolean {
  const isActive = useRef(false);
  useEffect(() => {
    const note = () => {
      isActive.current = true;
    };
    const events = ['keydown', 'pointerdown'] as const;
    for (const event of events) document.addEventListener(event, note, { capture: true, passive: true });
    return () => {
      for (const event of events) document.removeEventListener(event, note, { capture: true });
    };
  }, []);
  return useCallback(() => {
    const was = isActive.current;
    isActive.current = false;
    return was;
  }, []);
}
