import { FormattedMessage } from 'react-intl';
import { Panel, RelativeTime, Stack } from '../../ui/index.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { AnswerHandover } from './answer-handover.tsx';
import type { HandoverAnswer } from './answer-handover-form.tsx';

/** The offer of this file that waits for an answer, if there is one. */
export function HandoverPanel() {
  const { file, fileId } = useFileOnPage();
  const { handover, header } = file;
  if (handover === null) return null;
  const answers: HandoverAnswer[] = [
    ...(handover.mayAnswer ? (['accepted', 'declined'] as const) : []),
    ...(handover.mayWithdraw ? (['withdrawn'] as const) : []),
  ];
  return (
    <Panel title={<FormattedMessage id="handover.title" defaultMessage="Hand-over offered" />}>
      <Stack>
        <p>
          <FormattedMessage
            id="handover.offered"
            defaultMessage="{toPerson, select, true {Offered to {person}, {agency}, {when}.} other {Offered to {agency} {when}.}} Nothing changes until they answer."
            values={{
              toPerson: String(handover.toCaseworkerName !== null),
              person: handover.toCaseworkerName,
              agency: handover.toAgencyName,
              when: <RelativeTime at={handover.offeredAt} />,
            }}
          />
        </p>
        <AnswerHandover
          handoverId={handover.handoverId}
          fileId={fileId}
          codeName={header.codeName}
          answers={answers}
        />
      </Stack>
    </Panel>
  );
}
