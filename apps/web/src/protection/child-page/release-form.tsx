import { releaseToChildRoute } from '@tutela/contract';
import { type ChildTopic, childTopics, ReleaseToChild } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { SelectField, TextAreaField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { LanguageField } from '../form/language-field.tsx';
import { codeOf, optionsOf } from '../words/options-of.ts';
import { childPageFields, topicWords } from './child-page-words.ts';

interface ReleaseValues {
  topic: ChildTopic;
  words: string;
  language: string;
}

/** Writes plain words on one topic for the child. */
export function ReleaseToChildForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(releaseToChildRoute);
  const initial: ReleaseValues = { topic: 'next', words: '', language: 'en' };
  const { form, staleSince } = useCaseForm({
    id: 'child-page-release',
    section: 'plan',
    initial,
    schema: ReleaseToChild,
    commandOf: (values) => values,
    names: childPageFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="childPage.release.done" defaultMessage="The child can read it." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="childPage.release.send" defaultMessage="Release to the child" />}
    >
      <SelectField
        {...at('topic')}
        label={<FormattedMessage {...childPageFields.topic} />}
        options={optionsOf(intl, childTopics, topicWords)}
        value={values.topic}
        onChange={(chosen) => change({ topic: codeOf(childTopics, chosen, values.topic) })}
      />
      <TextAreaField
        {...at('words')}
        label={<FormattedMessage {...childPageFields.words} />}
        hint={
          <FormattedMessage
            id="childPage.words.hint"
            defaultMessage="Short sentences. First names alone; no offices, places, dates or numbers. Left empty, the topic is taken off."
          />
        }
        lines={5}
        value={values.words}
        onChange={(words) => change({ words })}
      />
      <LanguageField
        {...at('language')}
        label={<FormattedMessage {...childPageFields.language} />}
        value={values.language}
        onChange={(language) => change({ language })}
      />
    </CaseForm>
  );
}
