import { listeners, silences } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { CheckboxGroup, FieldGroup, RadioGroup, SelectField, TextAreaField } from '../../ui/index.ts';
import type { FieldAt } from '../form/use-command-form.ts';
import { optionsOf } from '../words/options-of.ts';
import type { ChildViewValues } from './child-view-values.ts';
import { childViewFields, listenerWords, silenceWords } from './child-view-words.ts';

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
      label: intl.formatMessage({ id: 'childView.speaks', defaultMessage: 'The child spoke' }),
    },
    {
      value: 'silence',
      label: intl.formatMessage({
        id: 'childView.silent',
        defaultMessage: 'There are no words of the child',
      }),
    },
  ];
  return (
    <FieldGroup title={<FormattedMessage id="childView.title" defaultMessage="The child’s view" />}>
      <RadioGroup
        {...at('childView.kind')}
        label={<FormattedMessage id="childView.kind" defaultMessage="Did the child speak?" />}
        options={speaks}
        value={values.speaks}
        onChange={(chosen) => onChange({ speaks: chosen === 'silence' ? 'silence' : 'words' })}
      />
      {values.speaks === 'words' && (
        <>
          <TextAreaField
            {...at('childView.words')}
            label={<FormattedMessage {...childViewFields.childView} />}
            hint={
              <FormattedMessage
                id="childView.hint"
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
            label={<FormattedMessage {...childViewFields.howAsked} />}
            lines={2}
            value={values.howAsked}
            onChange={(howAsked) => onChange({ howAsked })}
          />
          <CheckboxGroup
            {...at('childView.mayShow')}
            optional
            label={<FormattedMessage {...childViewFields.mayShow} />}
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
            label={<FormattedMessage {...childViewFields.why} />}
            options={optionsOf(intl, silences, silenceWords)}
            value={values.why}
            onChange={(why) => onChange({ why })}
          />
          <TextAreaField
            {...at('childView.words')}
            optional
            label={<FormattedMessage {...childViewFields.observed} />}
            lines={2}
            value={values.observed}
            onChange={(observed) => onChange({ observed })}
          />
        </>
      )}
    </FieldGroup>
  );
}
