import { useQuery } from '@tanstack/react-query';
import type { FileClock } from '@tutela/contract';
import { clockOfDuty, type GuardianDuty, type Guardianship, guardianDuties, lastDone } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Badge, DateText, DueText, type Fact, Facts, Muted, Panel, Stack } from '../../ui/index.ts';
import { clocksQuery } from '../clock/clock.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { dutyWords } from './duty-words.ts';

/** What the guardian owes the child: what is to be done by when, and when it was done last. */
export function DutyList({ guardianship }: { guardianship: Guardianship }) {
  const { fileId } = useFileOnPage();
  const { data } = useQuery(clocksQuery(fileId));
  return (
    <Panel
      level={3}
      title={<FormattedMessage id="guardian.duties" defaultMessage="Duties of the guardian" />}
    >
      <Stack>
        <Facts facts={guardianDuties.flatMap((duty) => factOf(duty, guardianship, data?.clocks ?? []))} />
        <Muted>
          <FormattedMessage
            id="guardian.duties.default"
            defaultMessage="Which duties there are and their times are defaults, to be confirmed with national law. What is not done in time is told to the guardian, then to the caseworker and the supervisor."
          />
        </Muted>
      </Stack>
    </Panel>
  );
}

/** A duty that is neither asked for nor was ever done is left out. */
function factOf(
  duty: GuardianDuty,
  guardianship: Guardianship,
  clocks: readonly FileClock[],
): readonly Fact[] {
  const running = clocks.filter(({ name }) => name === clockOfDuty[duty]);
  const done = lastDone(guardianship, duty);
  if (running.length === 0 && done === undefined) return [];
  return [
    {
      key: duty,
      label: <FormattedMessage {...dutyWords[duty]} />,
      value: (
        <Stack gap={0.5}>
          {running.map((clock) => (
            <Due key={clock.subject} clock={clock} />
          ))}
          {done !== undefined && (
            <span>
              <FormattedMessage
                id="guardian.duty.last"
                defaultMessage="Last done on {day}"
                values={{ day: <DateText date={done} /> }}
              />
            </span>
          )}
        </Stack>
      ),
    },
  ];
}

function Due({ clock: { due, pausedSince } }: { clock: FileClock }) {
  if (pausedSince === null) return <DueText at={due} />;
  return (
    <Badge>
      <FormattedMessage id="clock.paused" defaultMessage="Stands still" />
    </Badge>
  );
}
