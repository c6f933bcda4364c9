import { ageBands, arrivals, companies, origins, sections, sexes, studyParts } from '@tutela/domain';
import { pillars } from '@tutela/reference/instruments';
import { FormattedMessage, useIntl } from 'react-intl';
import type { CommandForm } from '../../protection/form/use-command-form.ts';
import { ageBandWords } from '../../protection/words/header-words.ts';
import { sexWords } from '../../protection/words/identity-words.ts';
import { arrivalWords, companyWords } from '../../protection/words/journey-words.ts';
import { optionsOf } from '../../protection/words/options-of.ts';
import { sectionWords } from '../../protection/words/section-words.ts';
import { pillarWords } from '../../public/words/registry-words.ts';
import { CheckboxGroup, SelectField, TextAreaField, TextField } from '../../ui/index.ts';
import type { StudyValues } from './study-values.ts';
import { originWords, studyFields, traitWords } from './study-words.ts';

/** Everything that a case study says, in the order in which it is read. */
export function StudyFields({ form }: { form: CommandForm<StudyValues> }) {
  const intl = useIntl();
  const { values, change, at } = form;
  return (
    <>
      <TextField
        {...at('title')}
        label={<FormattedMessage {...studyFields.title} />}
        value={values.title}
        onChange={(title) => change({ title })}
      />
      {studyParts.map((part) => (
        <TextAreaField
          key={part}
          {...at(part)}
          label={<FormattedMessage {...studyFields[part]} />}
          value={values[part]}
          onChange={(words) => change({ [part]: words })}
        />
      ))}
      <SaidFields form={form} />
      <SelectField
        {...at('pillar')}
        none={null}
        label={<FormattedMessage {...studyFields.pillar} />}
        options={optionsOf(intl, pillars, pillarWords)}
        value={values.pillar}
        onChange={(pillar) => change({ pillar })}
      />
      <CheckboxGroup
        {...at('steps')}
        label={<FormattedMessage {...studyFields.steps} />}
        options={optionsOf(intl, sections, sectionWords)}
        value={values.steps}
        onChange={(steps) => change({ steps })}
      />
    </>
  );
}

/** What the text says of the child, in codes: by these it is counted how many children it fits. */
function SaidFields({ form: { values, change, at } }: { form: CommandForm<StudyValues> }) {
  const intl = useIntl();
  const unsaid = intl.formatMessage({ id: 'study.said.none', defaultMessage: 'The text does not say' });
  const lists = [
    ['ageBand', optionsOf(intl, ageBands, ageBandWords)],
    ['sex', optionsOf(intl, sexes, sexWords)],
    ['company', optionsOf(intl, companies, companyWords)],
    ['arrival', optionsOf(intl, arrivals, arrivalWords)],
    ['origin', optionsOf(intl, origins, originWords)],
  ] as const;
  return (
    <>
      <p>
        <FormattedMessage
          id="study.said.lead"
          defaultMessage="Say here what the text says of the child. It is counted how many children of this node that fits; fewer than ten is too few."
        />
      </p>
      {lists.map(([trait, options]) => (
        <SelectField
          key={trait}
          {...at(`said.${trait}`)}
          optional
          none={unsaid}
          label={<FormattedMessage {...traitWords[trait]} />}
          options={options}
          value={values[trait]}
          onChange={(code) => change({ [trait]: code })}
        />
      ))}
      <TextField
        {...at('said.year')}
        optional
        label={<FormattedMessage {...traitWords.year} />}
        value={values.year}
        onChange={(year) => change({ year })}
      />
    </>
  );
}
