import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import type { Me } from '@tutela/contract';
import { useEffect, useState } from 'react';
import { sessionLost } from '../../api/index.ts';
import { Frame, type FrameProps } from '../frame/frame.tsx';
import { EndingSoon } from './ending-soon.tsx';
import { MeContext } from './me.ts';
import { sessionQuery } from './session.queries.ts';
import { SignInAgain } from './sign-in-again.tsx';

/** Around every page of somebody who is signed in. The pages stay mounted when the session is lost. */
export function SignedIn({ useWaiting }: Pick<FrameProps, 'useWaiting'>) {
  const me = useLastKnownMe();
  const [isLost, setLost] = useState(false);
  useEffect(() => sessionLost.listen(() => setLost(true)), []);
  if (!me) return null;
  return (
    <MeContext value={me}>
      <Frame useWaiting={useWaiting}>
        <Outlet />
      </Frame>
      {!isLost && <EndingSoon />}
      <SignInAgain isOpen={isLost} onBack={() => setLost(false)} />
    </MeContext>
  );
}

/** Who was signed in last: while the session is lost, the page still belongs to them. */
function useLastKnownMe(): Me | undefined {
  const { data } = useQuery(sessionQuery);
  const [known, setKnown] = useState<Me>();
  const me = data?.me ?? known;
  if (me !== known) setKnown(me);
  return me;
}
