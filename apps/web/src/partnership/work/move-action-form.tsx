import { useQuery } from '@tanstack/react-query';
import { moveActionRoute, type RouteAnswer, type readActionRoute } from '@tutela/contract';
import { actionMoves, actionTable } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import type { ActFormProps } from '../../protection/command/act-form.ts';
import { CommandLayout } from '../../protection/form/command-layout.tsx';
import { useCommandForm } from '../../protection/form/use-command-form.ts';
import { optionsOf } from '../../protection/words/options-of.ts';
import { DateField, RadioGroup, Skeleton, TextAreaField } from '../../ui/index.ts';
import { useFieldName } from '../field-name.ts';
import { recommendationsKey } from '../recommendation/recommendations.queries.ts';
import { actionQuery, workKey } from './work.queries.ts';
import { moveFields, moveWords } from './work-words.ts';

type MoveProps = ActFormProps & { actionId: string };

/** What became of an action, from where it stands now. */
export function MoveActionForm(props: MoveProps) {
  const { data, error, isPending, refetch } = useQuery(actionQuery(props.actionId));
  if (isPending) return <Skeleton count={3} />;
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  return <MoveFields {...props} action={data.action} />;
}

const initial = { move: '', words: '', dueOn: '' };

function MoveFields({
  actionId,
  action,
  onDone,
  onCancel,
}: MoveProps & { action: RouteAnswer<typeof readActionRoute>['action'] }) {
  const intl = useIntl();
  const send = useCommand(moveActionRoute, {
    stale: [workKey, recommendationsKey, actionQuery(actionId).queryKey],
  });
  const form = useCommandForm({
    id: `move-${actionId}`,
    initial,
    schema: moveActionRoute.body,
    commandOf: (values) => ({
      move: values.move,
      words: values.words.trim() === '' ? null : values.words,
      dueOn: values.move === 'delay' ? values.dueOn : null,
      version: action.version,
    }),
    fieldName: useFieldName(moveFields),
    becauseAt: {
      ...{ reason_missing: 'words', day_missing: 'dueOn', day_not_later: 'dueOn', head_needed: 'dueOn' },
      ...{ not_from_here: 'move', own_verification: 'move' },
    },
    send: async (body) => {
      await send.mutateAsync({ params: { actionId }, body });
      onDone(<FormattedMessage id="registry.move.done" defaultMessage="It is recorded." />);
    },
  });
  const { values, change, at } = form;
  const moves = actionMoves.filter(
    (each) => each !== 'verify' && actionTable[action.state][each] !== undefined,
  );
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="registry.move.send" defaultMessage="Record it" />}
    >
      <RadioGroup
        {...at('move')}
        label={<FormattedMessage {...moveFields.move} />}
        options={optionsOf(intl, moves, moveWords)}
        value={values.move}
        onChange={(move) => change({ move })}
      />
      {values.move === 'delay' && (
        <DateField
          {...at('dueOn')}
          label={<FormattedMessage {...moveFields.dueOn} />}
          value={values.dueOn}
          onChange={(dueOn) => change({ dueOn })}
        />
      )}
      <TextAreaField
        {...at('words')}
        optional={values.move !== 'delay' && values.move !== 'reopen'}
        label={<FormattedMessage {...moveFields.words} />}
        lines={3}
        value={values.words}
        onChange={(words) => change({ words })}
      />
    </CommandLayout>
  );
}
