import { actOnStudyRoute } from '@tutela/contract';
import { type StudyAct, screeningChecks, studyAudiences } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import type { ActFormProps } from '../../protection/command/act-form.ts';
import { CommandLayout } from '../../protection/form/command-layout.tsx';
import { type CommandForm, useCommandForm } from '../../protection/form/use-command-form.ts';
import { optionsOf } from '../../protection/words/options-of.ts';
import { CheckboxGroup, RadioGroup, TextAreaField } from '../../ui/index.ts';
import { useFieldName } from '../field-name.ts';
import { type OpenStudy, studiesKey } from './study.queries.ts';
import { audienceWords, checkWords, passesWords, studyActWords, studyFields } from './study-words.ts';

interface Values {
  passes: string;
  checks: readonly string[];
  words: string;
  audience: string;
}

const initial: Values = { passes: '', checks: [], words: '', audience: '' };

/** What is typed, as the act that it would be. */
function actOf(kind: StudyAct, { passes, checks, words, audience }: Values, baseVersion: number): unknown {
  switch (kind) {
    case 'screen':
      return { kind, passes: passes === 'yes', checks: passes === 'yes' ? checks : [], words, baseVersion };
    case 'clear':
      return { kind, audience, baseVersion };
    case 'withdraw':
      return { kind, words, baseVersion };
    default:
      return { kind, baseVersion };
  }
}

interface StudyActFormProps extends ActFormProps {
  readonly open: OpenStudy;
  readonly act: StudyAct;
}

export function StudyActForm({ open, act, onDone, onCancel }: StudyActFormProps) {
  const intl = useIntl();
  const { studyId } = open.study;
  const send = useCommand(actOnStudyRoute, { stale: [studiesKey] });
  const form = useCommandForm({
    id: `study-${act}-${studyId}`,
    initial,
    schema: actOnStudyRoute.body,
    commandOf: (values: Values) => actOf(act, values, open.version),
    fieldName: useFieldName(studyFields),
    send: async (body) => {
      await send.mutateAsync({ params: { studyId }, body });
      onDone(<FormattedMessage id="study.act.done" defaultMessage="It is recorded." />);
    },
  });
  const { values, change, at } = form;
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      kind={act === 'withdraw' ? 'danger' : 'primary'}
      confirmLabel={<FormattedMessage {...studyActWords[act]} />}
    >
      {act === 'screen' && <ScreenFields form={form} />}
      {act === 'clear' && (
        <RadioGroup
          {...at('audience')}
          label={<FormattedMessage {...studyFields.audience} />}
          options={optionsOf(intl, studyAudiences, audienceWords)}
          value={values.audience}
          onChange={(audience) => change({ audience })}
        />
      )}
      {act === 'withdraw' && (
        <p>
          <FormattedMessage
            id="study.withdraw.lead"
            defaultMessage="Its text and the way to its source are destroyed, here and on every page. Its number stays, so that whoever cited it learns that it was withdrawn. This cannot be undone."
          />
        </p>
      )}
      {(act === 'screen' || act === 'withdraw') && (
        <TextAreaField
          {...at('words')}
          optional={act === 'withdraw' || values.passes === 'yes'}
          label={<FormattedMessage {...studyFields.words} />}
          value={values.words}
          onChange={(words) => change({ words })}
        />
      )}
    </CommandLayout>
  );
}

function ScreenFields({ form: { values, change, at } }: { form: CommandForm<Values> }) {
  const intl = useIntl();
  return (
    <>
      <RadioGroup
        {...at('passes')}
        label={<FormattedMessage {...studyFields.passes} />}
        options={optionsOf(intl, ['yes', 'no'], passesWords)}
        value={values.passes}
        onChange={(passes) => change({ passes })}
      />
      {values.passes === 'yes' && (
        <CheckboxGroup
          {...at('checks')}
          label={<FormattedMessage {...studyFields.checks} />}
          options={optionsOf(intl, screeningChecks, checkWords)}
          value={values.checks}
          onChange={(checks) => change({ checks })}
        />
      )}
    </>
  );
}
