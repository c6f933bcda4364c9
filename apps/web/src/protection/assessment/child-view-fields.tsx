import { listeners, silences } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { CheckboxGroup, FieldGroup, RadioGroup, SelectField, TextAreaField } from '../../ui/index.ts';
import type { FieldAt } from '../form/use-command-form.ts';
import { optionsOf } from '../words/options-of.ts';
import { assessmentFields } from './assessment-fields.ts';
import type { ChildViewValues } from './assessment-values.ts';
import { listenerWords, silenceWords } from './assessment-words.ts';

interface ChildViewFieldsProps {
  at: FieldAt;
  values: ChildViewValues;
  onChange: (some: Partial<ChildViewValues>) => void;
}

/** What the child said, and for whom it is; or why there is nothing. */
export function ChildViewFields({ at, values, onChange }: ChildViewFieldsProps) {
  const intl = useIntl();
  const speaks = [
    {
      value: 'words',
      label: intl.formatMessage({ id: 'assessment.speaks', defaultMessage: 'The child spoke' }),
    },
    {
      value: 'silence',
      label: intl.formatMessage({
        id: 'assessment.silent',
        defaultMessage: 'There are no words of the child',
      }),
    },
  ];
  return (
    <FieldGroup title={<FormattedMessage id="assessment.view" defaultMessage="The child’s view" />}>
      <RadioGroup
        {...at('childView.kind')}
        label={<FormattedMessage id="assessment.view.kind" defaultMessage="Did the child speak?" />}
        options={speaks}
        value={values.speaks}
        onChange={(chosen) => onChange({ speaks: chosen === 'silence' ? 'silence' : 'words' })}
      />
      {values.speaks === 'words' && (
        <>
          <TextAreaField
            {...at('childView.words')}
            label={<FormattedMessage {...assessmentFields.childView} />}
            hint={
              <FormattedMessage
                id="assessment.view.hint"
                defaultMessage="As the child said it. Do not ask again what is in the record already."
              />
            }
            lines={3}
            value={values.childWords}
            onChange={(childWords) => onChange({ childWords })}
          />
          <TextAreaField
            {...at('childView.howAsked')}
            optional
            label={<FormattedMessage {...assessmentFields.howAsked} />}
            lines={2}
            value={values.howAsked}
            onChange={(howAsked) => onChange({ howAsked })}
          />
          <CheckboxGroup
            {...at('childView.mayShow')}
            optional
            label={<FormattedMessage {...assessmentFields.mayShow} />}
            options={optionsOf(intl, listeners, listenerWords)}
            value={values.mayShow}
            onChange={(chosen) => onChange({ mayShow: listeners.filter((each) => chosen.includes(each)) })}
          />
        </>
      )}
      {values.speaks === 'silence' && (
        <>
          <SelectField
            {...at('childView.why')}
            label={<FormattedMessage {...assessmentFields.why} />}
            options={optionsOf(intl, silences, silenceWords)}
            value={values.why}
            onChange={(why) => onChange({ why })}
          />
          <TextAreaField
            {...at('childView.words')}
            optional
            label={<FormattedMessage {...assessmentFields.observed} />}
            lines={2}
            value={values.observed}
            onChange={(observed) => onChange({ observed })}
          />
        </>
      )}
    </FieldGroup>
  );
}
