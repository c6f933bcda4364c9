import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Icon } from '../icon.tsx';
import { Unseen } from '../layout/unseen.tsx';
import css from './stage-line.module.css';

export interface Stage {
  key: string;
  label: ReactNode;
}

interface StageLineProps {
  stages: readonly Stage[];
  /** Key of the stage it is in now. */
  now: string;
}

/** Where a file is on its way. */
export function StageLine({ stages, now }: StageLineProps) {
  const intl = useIntl();
  const at = stages.findIndex((stage) => stage.key === now);
  return (
    <ol className={css.line} aria-label={intl.formatMessage({ id: 'ui.stages', defaultMessage: 'Stages' })}>
      {stages.map((stage, index) => (
        <li
          className={css.stage}
          key={stage.key}
          data-state={stateOf(index, at)}
          aria-current={index === at ? 'step' : undefined}
        >
          <span className={css.mark}>{index < at && <Icon name="check" size={12} />}</span>
          <span className={css.label}>{stage.label}</span>
          {index < at && (
            <Unseen>
              <FormattedMessage id="ui.stages.done" defaultMessage="done" />
            </Unseen>
          )}
        </li>
      ))}
    </ol>
  );
}

function stateOf(index: number, at: number): 'done' | 'now' | 'to-come' {
  if (index === at) return 'now';
  return index < at ? 'done' : 'to-come';
}
