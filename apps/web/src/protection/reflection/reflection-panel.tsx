import { type Reflection, type ReflectionPeriod, reflectionWarningDays, runningPeriod } from '@tutela/domain';
import { FormattedList, FormattedMessage } from 'react-intl';
import { DateText, DueText, type Fact, Facts, LanguageName, Stack } from '../../ui/index.ts';
import { CasePanel } from '../case/case-panel.tsx';
import { today } from '../form/today.ts';
import { endOfDay } from '../words/end-of-day.ts';
import { cooperationWords } from './reflection-words.ts';

/** The time to recover and to decide freely: until when it runs, who was told of it, and what the child says. */
export function ReflectionPanel({ reflection }: { reflection: Reflection }) {
  const running = runningPeriod(reflection, today());
  const newest = reflection.periods.at(-1);
  return (
    <CasePanel
      title={<FormattedMessage id="reflection.title" defaultMessage="Reflection period" />}
      acts={[
        ...(running
          ? ([{ kind: 'extend-reflection' }, { kind: 'end-reflection-early' }] as const)
          : ([{ kind: 'start-reflection' }] as const)),
        { kind: 'record-cooperation' },
      ]}
    >
      <Facts
        facts={[
          running ? runs(running) : rests(newest),
          ...(running ? blocked(running) : []),
          said(reflection),
        ]}
      />
    </CasePanel>
  );
}

function runs({ startsOn, lastDay }: ReflectionPeriod): Fact {
  return {
    key: 'runs',
    label: <FormattedMessage id="reflection.runs" defaultMessage="Runs" />,
    value: (
      <Stack gap={0.5}>
        <span>
          <FormattedMessage
            id="reflection.runs.words"
            defaultMessage="From {first} until {last}"
            values={{ first: <DateText date={startsOn} />, last: <DateText date={lastDay} /> }}
          />
        </span>
        <DueText at={endOfDay(lastDay)} />
        <span>
          <FormattedMessage
            id="reflection.runs.warnings"
            defaultMessage="The file is due {days} days before the end: a default, to be confirmed with national law."
            values={{ days: <FormattedList value={reflectionWarningDays.map(String)} /> }}
          />
        </span>
      </Stack>
    ),
  };
}

function rests(newest: ReflectionPeriod | undefined): Fact {
  const over = newest && (newest.end?.endedOn ?? newest.lastDay);
  return {
    key: 'runs',
    label: <FormattedMessage id="reflection.rests" defaultMessage="Now" />,
    value: over ? (
      <FormattedMessage
        id="reflection.over"
        defaultMessage="None runs. The last one ended on {day}."
        values={{ day: <DateText date={over} /> }}
      />
    ) : (
      <FormattedMessage
        id="reflection.none"
        defaultMessage="None was started. It is open from suspicion on."
      />
    ),
  };
}

function blocked({ blockAuthority, blockSentOn, blockReceipt, language }: ReflectionPeriod): Fact[] {
  return [
    {
      key: 'block',
      label: <FormattedMessage id="reflection.block" defaultMessage="Not to be removed" />,
      value:
        blockAuthority === '' ? (
          <FormattedMessage id="reflection.block.none" defaultMessage="No authority had to be told." />
        ) : (
          <Stack gap={0.5}>
            <span>
              <FormattedMessage
                id="reflection.block.sent"
                defaultMessage="{isDated, select, true {Said to {authority} on {day}.} other {To be said to {authority}.}}"
                values={{
                  isDated: String(blockSentOn !== null),
                  authority: <bdi>{blockAuthority}</bdi>,
                  day: blockSentOn === null ? '' : <DateText date={blockSentOn} />,
                }}
              />
            </span>
            <span>
              <FormattedMessage
                id="reflection.block.receipt"
                defaultMessage="{isConfirmed, select, true {Confirmed: {receipt}} other {Not confirmed yet. Ask for an answer.}}"
                values={{ isConfirmed: String(blockReceipt !== ''), receipt: <bdi>{blockReceipt}</bdi> }}
              />
            </span>
          </Stack>
        ),
    },
    {
      key: 'language',
      label: <FormattedMessage id="reflection.language" defaultMessage="Told to the child in" />,
      value: <LanguageName code={language} />,
    },
  ];
}

function said({ cooperation }: Reflection): Fact {
  return {
    key: 'cooperation',
    label: <FormattedMessage id="reflection.cooperation" defaultMessage="Co-operation" />,
    value: (
      <Stack gap={0.5}>
        {cooperation !== null && (
          <span>
            <FormattedMessage
              id="reflection.cooperation.said"
              defaultMessage="{word}, {day}"
              values={{
                word: <FormattedMessage {...cooperationWords[cooperation.cooperation]} />,
                day: <DateText date={cooperation.saidOn} />,
              }}
            />
          </span>
        )}
        <span>
          <FormattedMessage
            id="reflection.cooperation.nothing"
            defaultMessage="The child decides freely. Nothing that is open to the child depends on it."
          />
        </span>
      </Stack>
    ),
  };
}
