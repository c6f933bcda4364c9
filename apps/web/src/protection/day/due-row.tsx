import type { FileHeader } from '@tutela/contract';
import { FormattedMessage, useIntl } from 'react-intl';
import { DueText, Link, RiskMark } from '../../ui/index.ts';
import { endOfDay } from '../words/end-of-day.ts';
import { stageWords } from '../words/stage-words.ts';
import css from './due-row.module.css';

interface DueRowProps {
  file: FileHeader;
  /** Where not all the files are the reader's own. */
  withResponsible: boolean;
}

/** A file that is due, as a sentence: what is to be done with it, by when, by whom. */
export function DueRow({ file, withResponsible }: DueRowProps) {
  const intl = useIntl();
  return (
    <li className={css.row}>
      <div>
        <FormattedMessage
          id="day.row"
          defaultMessage="{act, select, assign {{file}: nobody is responsible yet; assign a caseworker.} grade {{file}: grade the risk.} other {{file}: look at the file again.}}"
          values={{
            act: actOf(file),
            file: <Link href={`/files/${file.fileId}`}>{file.codeName}</Link>,
          }}
        />
        <div className={css.about}>
          {file.risk !== 'not_graded' && <RiskMark risk={file.risk} />}
          <span>{intl.formatMessage(stageWords[file.stage])}</span>
          {withResponsible && file.caseworkerName !== null && <bdi>{file.caseworkerName}</bdi>}
        </div>
      </div>
      {file.nextDue !== null && <DueText at={endOfDay(file.nextDue)} />}
    </li>
  );
}

function actOf({ gaps }: FileHeader): 'assign' | 'grade' | 'look' {
  if (gaps.includes('caseworker')) return 'assign';
  return gaps.includes('risk_grade') ? 'grade' : 'look';
}
