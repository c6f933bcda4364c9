import { healthStaffOnly, type ScreeningAnswer, screeningAnswers } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { AnswerField, Disclosure, Muted, Stack } from '../../ui/index.ts';
import { type IndicatorGroup, indicatorGroups, indicatorLabel } from './indicator-words.ts';
import { answerWords } from './screening-words.ts';

/** By the code of the indicator; what is missing was not asked. */
export type Answers = Readonly<Record<string, ScreeningAnswer>>;

interface AnswerFieldsProps {
  answers: Answers;
  isByHealthStaff: boolean;
  onChange: (answers: Answers) => void;
}

/** The indicators by their group. A closed group says how many of its indicators were asked about. */
export function AnswerFields(props: AnswerFieldsProps) {
  return (
    <Stack gap={1}>
      <Muted>
        <FormattedMessage
          id="screening.indicators.hint"
          defaultMessage="Ask only what is safe to ask; much can be seen without asking. No indicator proves anything, and none rules anything out."
        />
      </Muted>
      <div>
        {indicatorGroups.map((group, at) => (
          <Group key={group.group} group={group} startsOpen={at === 0} {...props} />
        ))}
      </div>
    </Stack>
  );
}

function Group(props: AnswerFieldsProps & { group: IndicatorGroup; startsOpen: boolean }) {
  const { group, startsOpen, answers, isByHealthStaff, onChange } = props;
  const intl = useIntl();
  const mayAsk = (code: string) => isByHealthStaff || !healthStaffOnly.includes(code);
  const asked = group.indicators.filter(
    ({ code }) => mayAsk(code) && (answers[code] ?? 'not_asked') !== 'not_asked',
  );
  const options = screeningAnswers.map((value) => ({ value, label: intl.formatMessage(answerWords[value]) }));
  return (
    <Disclosure
      title={<FormattedMessage {...group.words} />}
      summary={
        <FormattedMessage
          id="screening.group.count"
          defaultMessage="{asked, number} of {all, number}"
          values={{ asked: asked.length, all: group.indicators.length }}
        />
      }
      startsOpen={startsOpen}
    >
      <Stack gap={3}>
        {group.indicators.map(({ code }) =>
          mayAsk(code) ? (
            <AnswerField
              key={code}
              question={indicatorLabel(code)}
              options={options}
              value={answers[code] ?? 'not_asked'}
              onChange={(answer) => onChange({ ...answers, [code]: answer })}
            />
          ) : (
            <p key={code}>
              <FormattedMessage
                id="screening.healthOnly"
                defaultMessage="{indicator}: not asked here. Choose “At a health service, by health staff” above if they asked."
                values={{ indicator: indicatorLabel(code) }}
              />
            </p>
          ),
        )}
      </Stack>
    </Disclosure>
  );
}
