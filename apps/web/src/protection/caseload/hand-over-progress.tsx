import { FormattedMessage } from 'react-intl';
import { Button, Notice, Progress } from '../../ui/index.ts';
import type { HandOver } from './use-hand-over.ts';

/** How far the files have gone, and a way to stop. */
export function HandOverProgress({ state, onStop }: { state: HandOver; onStop: () => void }) {
  if (state.phase === 'stopped') {
    return (
      <Notice kind="caution">
        <FormattedMessage
          id="caseload.stopped"
          defaultMessage="Stopped. {moved, plural, =0 {No file has gone over.} one {# file has gone over.} other {# files have gone over.}} Send again to go on with the rest."
          values={{ moved: state.moved }}
        />
      </Notice>
    );
  }
  if (state.phase !== 'running') return null;
  return (
    <Progress
      label={<FormattedMessage id="caseload.running" defaultMessage="Handing over" />}
      done={state.moved}
      of={state.all}
      action={
        <Button onPress={onStop}>
          <FormattedMessage id="caseload.stop" defaultMessage="Stop after these" />
        </Button>
      }
    />
  );
}
