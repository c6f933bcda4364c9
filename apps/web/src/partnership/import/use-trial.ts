import { packFile, takeInRoute, tryImportRoute } from '@tutela/contract';
import { useEffect, useRef, useState } from 'react';
import { call } from '../../api/index.ts';
import type { AskedImport } from './import-values.ts';
import type { Trial } from './trial.ts';

/** A file that was tried, and everything that taking in exactly this one needs. */
export interface TriedFile {
  readonly asked: AskedImport;
  /** SHA-256 in hexadecimal, as reports carry it. */
  readonly hash: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly trial: Trial;
  /** Names taking it in: said again after a broken line, it is done once. */
  readonly key: string;
}

export type Attempt =
  | { readonly at: 'nothing' }
  | { readonly at: 'reading' | 'trying'; readonly asked: AskedImport }
  | { readonly at: 'stopped' | 'stale' }
  | { readonly at: 'failed'; readonly error: unknown }
  | { readonly at: 'tried'; readonly tried: TriedFile };

/** The file cannot be read any more: it was changed, moved or taken away since it was chosen. */
export class FileUnreadable extends Error {}

export interface Trying {
  readonly attempt: Attempt;
  /** Rejects with `FileUnreadable`; whatever else went wrong is what the attempt came to. */
  readonly tryFile: (asked: AskedImport) => Promise<void>;
  readonly stop: () => void;
  /** Something else is chosen: what was found is of another file. */
  readonly forget: () => void;
  /** The registry is not what it was at the trial. */
  readonly outdate: () => void;
}

export function useTrial(): Trying {
  const [attempt, setAttempt] = useState<Attempt>({ at: 'nothing' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const end = (at: 'nothing' | 'stopped' | 'stale') => {
    running.current?.abort();
    setAttempt({ at });
  };
  const tryFile = async (asked: AskedImport) => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    try {
      setAttempt({ at: 'reading', asked });
      const read = await readFile(asked);
      signal.throwIfAborted();
      setAttempt({ at: 'trying', asked });
      const trial = await call(tryImportRoute, { query: queryOf(asked), body: read.body }, undefined, signal);
      signal.throwIfAborted();
      setAttempt({ at: 'tried', tried: { asked, ...read, trial, key: crypto.randomUUID() } });
    } catch (thrown) {
      if (signal.aborted) return;
      const isUnreadable = thrown instanceof FileUnreadable;
      setAttempt(isUnreadable ? { at: 'nothing' } : { at: 'failed', error: thrown });
      if (isUnreadable) throw thrown;
    }
  };
  return {
    attempt,
    tryFile,
    stop: () => end('stopped'),
    forget: () => end('nothing'),
    outdate: () => end('stale'),
  };
}

/** Takes in what was tried; returns the id of its report. `signal` ends the waiting, not the taking in. */
export async function takeIn({ asked, body, trial, key }: TriedFile, signal: AbortSignal): Promise<string> {
  const query = { ...queryOf(asked), seen: trial.seen };
  return (await call(takeInRoute, { query, body }, key, signal)).reportId;
}

const queryOf = ({ kind, asOf }: AskedImport) => (asOf === undefined ? { kind } : { kind, asOf });

async function readFile({ file, kind }: AskedImport): Promise<Pick<TriedFile, 'body' | 'hash'>> {
  const read = await file.arrayBuffer().catch((cause: unknown) => {
    throw new FileUnreadable('the file cannot be read any more', { cause });
  });
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', read));
  const name = file.name.trim() === '' ? kind : file.name;
  return {
    body: packFile(name, new Uint8Array(read)),
    hash: Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}
