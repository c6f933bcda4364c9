import type { DayClock } from '@tutela/contract';
import { clockKinds } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { Badge, DueText, Link, RiskMark } from '../../ui/index.ts';
import { clockActs, waitWords } from '../clock/clock-words.ts';
import css from './day-row.module.css';

interface DayRowProps {
  clock: DayClock;
  /** Where not all the files are the reader's own. */
  withResponsible: boolean;
}

/** What a file asks for, as a sentence that leads to where it is done: which child, what, who waits, the time left. */
export function DayRow({ clock, withResponsible }: DayRowProps) {
  const { name, fileId, codeName, section, due, pausedSince, risk, caseworkerName } = clock;
  const { waitsFor } = clockKinds[name];
  const { role } = useMe().mandate;
  return (
    <li className={css.row}>
      <div>
        <FormattedMessage
          id="day.clock"
          defaultMessage="{file}: {act}"
          values={{
            file: <Link href={`/files/${fileId}?section=${section}`}>{codeName}</Link>,
            act: <FormattedMessage {...clockActs[name]} />,
          }}
        />
        <div className={css.about}>
          {risk !== 'not_graded' && <RiskMark risk={risk} />}
          {waitsFor !== null && waitsFor !== role && (
            <span>
              <FormattedMessage {...waitWords[waitsFor]} />
            </span>
          )}
          {withResponsible && (
            <span>
              {caseworkerName === null ? (
                <FormattedMessage id="file.responsible.nobody" defaultMessage="Nobody yet" />
              ) : (
                <bdi>{caseworkerName}</bdi>
              )}
            </span>
          )}
        </div>
      </div>
      {pausedSince === null ? (
        <DueText at={due} />
      ) : (
        <Badge>
          <FormattedMessage id="clock.paused" defaultMessage="Stands still" />
        </Badge>
      )}
    </li>
  );
}
