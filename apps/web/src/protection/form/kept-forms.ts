import { createContext, use } from 'react';

/**
 * What was typed in the dialogs of a page, so that a dialog closed by mistake opens as it was. It lives as long as
 * its page: nothing is written anywhere.
 */
export const KeptForms = createContext<Map<string, object> | undefined>(undefined);

export interface Kept<Values> {
  values: Values;
  keep: (values: Values) => void;
  forget: () => void;
}

/** The values kept under this id, or the first ones. */
export function useKept<Values extends object>(id: string, initial: Values): Kept<Values> {
  const forms = use(KeptForms);
  const kept = forms?.get(id);
  return {
    values: kept === undefined ? initial : { ...initial, ...kept },
    keep: (values) => void forms?.set(id, values),
    forget: () => void forms?.delete(id),
  };
}
