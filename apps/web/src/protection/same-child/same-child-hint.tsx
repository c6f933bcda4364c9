import { useQuery } from '@tanstack/react-query';
import { hintAtSameChildRoute } from '@tutela/contract';
import { HintAtSameChild } from '@tutela/domain';
import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { callInBackground } from '../../api/index.ts';
import { Link, Notice, Stack } from '../../ui/index.ts';
import { type IdentityValues, identityOf } from '../identity/identity-values.ts';
import { AgreementList } from './agreement-list.tsx';

/** As long as somebody pauses between two words. */
const pause = 700;

/**
 * Beside the form while it is typed: files that one may see anyway and that are perhaps about this child. It is kind and
 * stops nobody; where the node does not answer, there is simply no hint.
 */
export function SameChildHint({ values, today }: { values: IdentityValues; today: string }) {
  const asked = useSettled(hintOf(values, today));
  const { data } = useQuery({
    queryKey: ['protection', 'same-child-hint', asked],
    queryFn: () => callInBackground(hintAtSameChildRoute, { body: HintAtSameChild.parse(JSON.parse(asked)) }),
    enabled: asked !== '',
    // Who somebody is stays in memory no longer than the form.
    gcTime: 0,
    placeholderData: (before) => (asked === '' ? undefined : before),
  });
  const hints = asked === '' ? [] : (data?.hints ?? []);
  return (
    <div>
      {hints.length > 0 && (
        <Notice
          title={
            <FormattedMessage
              id="sameChild.hint"
              defaultMessage="Perhaps this child is registered already. Have a look before you go on:"
            />
          }
        >
          <Stack gap={0.5}>
            {hints.map(({ fileId, codeName, agreement }) => (
              <p key={fileId}>
                <Link href={`/files/${fileId}`}>{codeName}</Link> (<AgreementList agreement={agreement} />)
              </p>
            ))}
            <p>
              <FormattedMessage
                id="sameChild.hint.words"
                defaultMessage="Siblings and namesakes look alike too. What you typed is kept while you look."
              />
            </p>
          </Stack>
        </Notice>
      )}
    </div>
  );
}

/** What can be asked with what is typed so far, as text; nothing while there is no name to speak of. */
function hintOf(values: IdentityValues, today: string): string {
  const typed: unknown = identityOf(values, today);
  const named = values.names.filter(({ text }) => text.trim().length >= 3);
  if (named.length === 0 || typeof typed !== 'object' || typed === null) return '';
  const facts = { ...typed, names: named.map(({ text, latin }) => ({ text, latin })) };
  const birth = birthOf(typed);
  const whole = HintAtSameChild.safeParse({ ...facts, birth });
  const hint = whole.success ? whole : HintAtSameChild.safeParse({ ...facts, birth: null });
  return hint.success ? JSON.stringify(hint.data) : '';
}

/** The birth date as far as it is typed. */
function birthOf(typed: object): unknown {
  const birth: unknown = 'birthDate' in typed ? typed.birthDate : null;
  return typeof birth === 'object' && birth !== null && 'date' in birth ? birth.date : null;
}

/** What was typed last, once nobody has typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text === '' ? 0 : pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
