import { SignedIn } from './platform/session/signed-in.tsx';
import { useWaiting } from './protection/day/use-waiting.ts';

/** Around every page of somebody who is signed in, with the count of what waits for them in the casework. */
export function SignedInPages() {
  return <SignedIn useWaiting={useWaiting} />;
}
