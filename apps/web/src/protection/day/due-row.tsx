import type { FileHeader } from '@tutela/contract';
import { FormattedMessage, useIntl } from 'react-intl';
import { DueText, Link, Muted, RiskMark, Row } from '../../ui/index.ts';
import { endOfDay } from '../words/end-of-day.ts';
import { stageWords } from '../words/stage-words.ts';

/** A file that is due, as a sentence: what is to be done with it, by when, by whom. */
export function DueRow({ file }: { file: FileHeader }) {
  const intl = useIntl();
  return (
    <Row justify="between" gap={1} align="baseline">
      <span>
        <FormattedMessage
          id="day.row"
          defaultMessage="{act, select, assign {{file}: nobody is responsible yet; assign a caseworker.} grade {{file}: grade the risk.} other {{file}: look at the file again.}}"
          values={{
            act: actOf(file),
            file: <Link href={`/files/${file.fileId}`}>{file.codeName}</Link>,
          }}
        />{' '}
        <Muted>
          {intl.formatMessage(stageWords[file.stage])}
          {file.caseworkerName !== null && `, ${file.caseworkerName}`}
        </Muted>
      </span>
      <Row gap={2}>
        {file.risk !== 'not_graded' && <RiskMark risk={file.risk} />}
        {file.nextDue !== null && <DueText at={endOfDay(file.nextDue)} />}
      </Row>
    </Row>
  );
}

function actOf({ gaps }: FileHeader): 'assign' | 'grade' | 'look' {
  if (gaps.includes('caseworker')) return 'assign';
  return gaps.includes('risk_grade') ? 'grade' : 'look';
}
