import { FormattedMessage } from 'react-intl';
import { Disclosure, Stack } from '../../ui/index.ts';
import { ActButton, commandOf } from '../file/act-button.tsx';
import { actWords } from '../file/act-words.ts';
import { useIsLetIn } from '../file/let-in.ts';
import type { Act } from '../file/open-file.ts';
import { useRefusedBecause } from '../file/refused-because.ts';

const acts: readonly Act[] = [
  { kind: 'write-note' },
  { kind: 'attach-document' },
  { kind: 'grade-risk' },
  { kind: 'change-flag' },
  { kind: 'move-stage' },
  { kind: 'assign-caseworker' },
  { kind: 'offer-handover' },
  { kind: 'share-file' },
  { kind: 'print-file' },
  { kind: 'change-visibility' },
  { kind: 'propose-erasure' },
];

/** Everything else that can be done with a file; what is refused stays in sight, with the reason. */
export function ActsPanel() {
  const isLetIn = useIsLetIn();
  const refusedBecause = useRefusedBecause();
  const isRefused = (act: Act) => refusedBecause(commandOf(act)) !== undefined;
  const refused = isLetIn ? [] : acts.filter(isRefused);
  const open = acts.filter((act) => !isRefused(act));
  return (
    <div>
      {open.length > 0 && (
        <Disclosure
          title={<FormattedMessage id="acts.open" defaultMessage="More you can do" />}
          startsOpen={isLetIn}
        >
          <Acts acts={open} />
        </Disclosure>
      )}
      {refused.length > 0 && (
        <Disclosure
          title={
            <FormattedMessage
              id="acts.refused"
              defaultMessage="What you cannot do, and who can ({count, number})"
              values={{ count: refused.length }}
            />
          }
        >
          <Acts acts={refused} />
        </Disclosure>
      )}
    </div>
  );
}

function Acts({ acts: shown }: { acts: readonly Act[] }) {
  return (
    <Stack gap={1}>
      {shown.map((act) => (
        <ActButton wide key={act.kind} act={act}>
          <FormattedMessage {...actWords[act.kind]} />
        </ActButton>
      ))}
    </Stack>
  );
}
