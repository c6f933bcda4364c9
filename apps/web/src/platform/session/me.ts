import type { Me } from '@tutela/contract';
import { createContext, use } from 'react';

export const MeContext = createContext<Me | undefined>(undefined);

/** The person who is signed in. For pages within the signed-in layout, which sees to it that there is one. */
export function useMe(): Me {
  const me = use(MeContext);
  if (!me) throw new TypeError('useMe is for pages of somebody who is signed in');
  return me;
}
