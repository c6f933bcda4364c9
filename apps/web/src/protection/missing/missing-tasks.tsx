import { type MissingEpisode, missingTasksOf } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DueText, type Fact, Facts, MomentText, Muted } from '../../ui/index.ts';
import { taskWords } from './missing-words.ts';

/** What the episode asks of somebody, with the time that is left; what is done says when and by whom. */
export function MissingTasks({ episode }: { episode: MissingEpisode }) {
  const facts = missingTasksOf(episode).map(
    ({ task, due, done }): Fact => ({
      key: task,
      label: <FormattedMessage {...taskWords[task]} />,
      value:
        done === null ? (
          <Waiting due={due} atOnce={task === 'police'} />
        ) : (
          <FormattedMessage
            id="missing.task.done"
            defaultMessage="{isKnown, select, true {Done by {by}, {moment}} other {Done, {moment}}}"
            values={{
              isKnown: String(done.by !== ''),
              by: <bdi>{done.by}</bdi>,
              moment: <MomentText at={done.at} />,
            }}
          />
        ),
    }),
  );
  return (
    <>
      <Facts facts={facts} labels="above" />
      <Muted>
        <FormattedMessage
          id="missing.task.defaults"
          defaultMessage="These times are defaults, to be confirmed with national law."
        />
      </Muted>
    </>
  );
}

function Waiting({ due, atOnce }: { due: string | null; atOnce: boolean }) {
  if (due === null || atOnce) return <FormattedMessage id="missing.task.now" defaultMessage="Now, at once" />;
  return <DueText at={due} />;
}
