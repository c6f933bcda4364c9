import { useQueryClient } from '@tanstack/react-query';
import { deleteDraftRoute, saveDraftRoute } from '@tutela/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../../api/index.ts';
import { draftKey } from './draft.queries.ts';

/** `waiting`: typed, not yet on the node; it is tried again by itself. */
export type DraftState =
  | { kind: 'none' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'waiting' };

const quietFor = 1_200;
const againAfter = 10_000;

/**
 * Keeps what is typed on the node, encrypted, a moment after the last key. While the line or the session is gone it
 * tries again, so that nothing typed is lost. `form` is the draft's name, such as `register-child`.
 */
export function useDraft(form: string) {
  const queries = useQueryClient();
  const [state, setState] = useState<DraftState>({ kind: 'none' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const unsaved = useRef<Record<string, unknown>>(undefined);
  const saving = useRef<Promise<unknown>>(undefined);

  const save = useCallback(async () => {
    const content = unsaved.current;
    // One at a time, so that an older draft never arrives after a newer one.
    if (content === undefined || saving.current !== undefined) return;
    setState({ kind: 'saving' });
    const sending = call(saveDraftRoute, { params: { form }, body: { content } }).catch(() => undefined);
    saving.current = sending;
    const answer = await sending;
    saving.current = undefined;
    if (unsaved.current === undefined) return;
    const isCurrent = answer !== undefined && unsaved.current === content;
    if (isCurrent) unsaved.current = undefined;
    else timer.current = setTimeout(() => void save(), answer === undefined ? againAfter : quietFor);
    setState(isCurrent ? { kind: 'saved', at: answer.savedAt } : { kind: 'waiting' });
  }, [form]);

  const keep = useCallback(
    (content: object) => {
      unsaved.current = { ...content };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), quietFor);
    },
    [save],
  );

  /** The work is done, or unwanted: the draft goes. A draft that cannot be deleted now is only offered once more. */
  const discard = useCallback(async () => {
    clearTimeout(timer.current);
    unsaved.current = undefined;
    setState({ kind: 'none' });
    queries.setQueryData(draftKey(form), { draft: null });
    await saving.current;
    await call(deleteDraftRoute, { params: { form } }).catch(() => undefined);
  }, [form, queries]);

  // Leaving the page does not wait for the quiet moment.
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      if (unsaved.current === undefined) return;
      void call(saveDraftRoute, { params: { form }, body: { content: unsaved.current } }).catch(
        () => undefined,
      );
    },
    [form],
  );
  return { state, keep, discard };
}
