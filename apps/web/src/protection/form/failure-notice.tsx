import { Notice } from '../../ui/index.ts';
import { useFailureText } from '../words/refusal-words.ts';

/** Why it was not done, and what to do. Shows nothing while there is nothing to say. */
export function FailureNotice({ error }: { error: unknown }) {
  const textOf = useFailureText();
  if (error === undefined || error === null) return null;
  return <Notice kind="caution">{textOf(error)}</Notice>;
}
