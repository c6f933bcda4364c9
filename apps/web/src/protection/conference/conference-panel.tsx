import { type Conference, type Conferences, type ConferenceTask, openTasks } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateText, DueText, Facts, ListText, Stack, WrittenText } from '../../ui/index.ts';
import { CasePanel } from '../case/case-panel.tsx';
import { ChildViewText } from '../child-view/child-view-text.tsx';
import { endOfDay } from '../words/end-of-day.ts';
import { conferenceFields, seatWords } from './conference-words.ts';

/** The newest conference on the child, and what is still to be done of all of them. */
export function ConferencePanel({ conferences }: { conferences: Conferences }) {
  const newest = conferences.held.at(-1);
  const tasks = openTasks(conferences);
  return (
    <CasePanel
      title={<FormattedMessage id="conference.title" defaultMessage="Conferences" />}
      acts={[
        { kind: 'record-conference' },
        ...(tasks.length > 0 ? [{ kind: 'end-conference-task' } as const] : []),
      ]}
    >
      {newest === undefined ? (
        <p>
          <FormattedMessage id="conference.none" defaultMessage="No conference on the child was held yet." />
        </p>
      ) : (
        <Newest conference={newest} tasks={tasks} />
      )}
    </CasePanel>
  );
}

function Newest({ conference, tasks }: { conference: Conference; tasks: readonly ConferenceTask[] }) {
  const { heldOn, participants, issues, decisions, nextOn, childView } = conference;
  return (
    <Stack>
      <ChildViewText view={childView} />
      <Facts
        facts={[
          {
            key: 'tasks',
            label: <FormattedMessage id="conference.open" defaultMessage="Still to be done" />,
            value:
              tasks.length === 0 ? (
                <FormattedMessage id="conference.open.none" defaultMessage="Nothing" />
              ) : (
                <ListText items={tasks.map((task) => <Task key={task.taskId} task={task} />)} />
              ),
          },
          {
            key: 'held',
            label: <FormattedMessage id="conference.held" defaultMessage="Last held on" />,
            value: <DateText date={heldOn} />,
          },
          {
            key: 'participants',
            label: <FormattedMessage {...conferenceFields.participants} />,
            value: (
              <ListText
                items={participants.map(({ name, seat }) => (
                  <span key={name}>
                    <bdi>{name}</bdi> (<FormattedMessage {...seatWords[seat]} />)
                  </span>
                ))}
              />
            ),
          },
          {
            key: 'issues',
            label: <FormattedMessage {...conferenceFields.issues} />,
            value: <WrittenText>{issues}</WrittenText>,
          },
          {
            key: 'decisions',
            label: <FormattedMessage {...conferenceFields.decisions} />,
            value: <WrittenText>{decisions}</WrittenText>,
          },
          ...(nextOn === null
            ? []
            : [
                {
                  key: 'next',
                  label: <FormattedMessage {...conferenceFields.nextOn} />,
                  value: <DateText date={nextOn} />,
                },
              ]),
        ]}
      />
    </Stack>
  );
}

function Task({ task: { what, who, by } }: { task: ConferenceTask }) {
  return (
    <FormattedMessage
      id="conference.task.words"
      defaultMessage="{what} ({who}), {due}"
      values={{ what: <bdi>{what}</bdi>, who: <bdi>{who}</bdi>, due: <DueText at={endOfDay(by)} /> }}
    />
  );
}
