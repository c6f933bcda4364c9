import { type Need, needs } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button, FieldGroup, Row, SelectField, Stack, TextAreaField } from '../../ui/index.ts';
import type { FieldAt } from '../form/use-command-form.ts';
import { optionsOf } from '../words/options-of.ts';
import { planFields } from './plan-fields.ts';
import { needWords } from './plan-words.ts';

export interface GoalValues {
  key: string;
  need: string;
  goal: string;
}

export const noGoal = (): GoalValues => ({ key: crypto.randomUUID(), need: '', goal: '' });

interface GoalsFieldsProps {
  at: FieldAt;
  value: readonly GoalValues[];
  onChange: (value: GoalValues[]) => void;
}

/** One goal for each need. */
export function GoalsFields({ at, value, onChange }: GoalsFieldsProps) {
  const intl = useIntl();
  const options = optionsOf<Need>(intl, needs, needWords);
  const replace = (changed: GoalValues) =>
    onChange(value.map((goal) => (goal.key === changed.key ? changed : goal)));
  return (
    <Stack>
      {value.map((goal, index) => (
        <FieldGroup
          key={goal.key}
          title={
            <FormattedMessage
              id="plan.goal.number"
              defaultMessage="Goal {number, number}"
              values={{ number: index + 1 }}
            />
          }
        >
          <SelectField
            {...at(`goals.${index}.need`)}
            label={<FormattedMessage {...planFields.need} />}
            options={options}
            value={goal.need}
            onChange={(need) => replace({ ...goal, need })}
          />
          <TextAreaField
            {...at(`goals.${index}.goal`)}
            label={<FormattedMessage {...planFields.goal} />}
            lines={2}
            value={goal.goal}
            onChange={(text) => replace({ ...goal, goal: text })}
          />
          {value.length > 1 && (
            <Row>
              <Button
                size="small"
                kind="quiet"
                onPress={() => onChange(value.filter(({ key }) => key !== goal.key))}
              >
                <FormattedMessage id="plan.goal.remove" defaultMessage="Take this goal out" />
              </Button>
            </Row>
          )}
        </FieldGroup>
      ))}
      {value.length < needs.length && (
        <div>
          <Button icon="add" size="small" onPress={() => onChange([...value, noGoal()])}>
            <FormattedMessage id="plan.goal.add" defaultMessage="Add another goal" />
          </Button>
        </div>
      )}
    </Stack>
  );
}
