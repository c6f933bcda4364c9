import { importColumns, importKinds, needsDate } from '@tutela/contract';
import { FormattedMessage, useIntl } from 'react-intl';
import { RefusalNotice } from '../../platform/refusal/refusal-notice.tsx';
import { optionsOf } from '../../protection/words/options-of.ts';
import {
  Button,
  Facts,
  FileField,
  type Form,
  FormLayout,
  LinkButton,
  PartialDateField,
  SelectField,
} from '../../ui/index.ts';
import { importKindWords, importSourceWords } from './import-kind-words.ts';
import { chosenKind, fileProblem, type ImportValues, type Limits } from './import-values.ts';

interface NewImportFormProps {
  readonly form: Form<ImportValues>;
  readonly limits: Limits;
  /** What is to be done next: it is the loudest button. */
  readonly next: 'try' | 'again' | 'take-in';
  /** Why what is chosen could not be tried. */
  readonly failure: unknown;
}

/** What a file holds, and the file. */
export function NewImportForm({ form, limits, next, failure }: NewImportFormProps) {
  const intl = useIntl();
  const kind = chosenKind(form.values);
  const actions = (
    <>
      <Button kind={next === 'take-in' ? 'quiet' : 'primary'} submit busy={form.isBusy}>
        {next === 'try' ? (
          <FormattedMessage id="newImport.try" defaultMessage="Try it" />
        ) : (
          <FormattedMessage id="newImport.tryAgain" defaultMessage="Try it again" />
        )}
      </Button>
      <LinkButton href="/registry/imports" kind="plain">
        <FormattedMessage id="newImport.back" defaultMessage="Back to the imports" />
      </LinkButton>
    </>
  );
  return (
    <FormLayout form={form} actions={actions}>
      <SelectField
        {...form.field('kind')}
        label={<FormattedMessage id="newImport.kind" defaultMessage="What the file holds" />}
        options={optionsOf(intl, importKinds, importKindWords)}
      />
      {kind !== undefined && <KindFacts kind={kind} />}
      {kind !== undefined && needsDate(kind) && (
        <PartialDateField
          {...form.field('asOf')}
          label={<FormattedMessage id="newImport.asOf" defaultMessage="Date of the file" />}
          hint={
            <FormattedMessage
              id="newImport.asOf.hint"
              defaultMessage="The table does not say it: the day on which its source printed it, or the year at least."
            />
          }
          withAge={false}
          today={limits.today}
        />
      )}
      <ChosenFile form={form} limits={limits} />
      <RefusalNotice error={failure ?? form.failure} />
    </FormLayout>
  );
}

/** What the file must look like, and whose it is. */
function KindFacts({ kind }: { kind: (typeof importKinds)[number] }) {
  const columns = importColumns[kind];
  return (
    <Facts
      facts={[
        {
          key: 'source',
          label: <FormattedMessage id="newImport.source" defaultMessage="Whose it is" />,
          value: <FormattedMessage {...importSourceWords[kind]} />,
        },
        {
          key: 'form',
          label: <FormattedMessage id="newImport.form" defaultMessage="How it looks" />,
          value:
            columns.length === 0 ? (
              <FormattedMessage
                id="newImport.form.list"
                defaultMessage="A text that begins with {first} and says its month as {date}"
                values={{
                  first: <Literal>{'# UPR 34th Session - Slovenia - Thematic List'}</Literal>,
                  date: <Literal>{'**Date:** November 2019'}</Literal>,
                }}
              />
            ) : (
              <FormattedMessage
                id="newImport.form.table"
                defaultMessage="A table (CSV). Its first line names these columns, and may name more: {columns}"
                values={{ columns: <Literal>{columns.join(', ')}</Literal> }}
              />
            ),
        },
      ]}
    />
  );
}

/** As it stands in the file, whatever the reader's language. */
const Literal = ({ children }: { children: string }) => (
  <bdi lang="en" dir="ltr">
    <code>{children}</code>
  </bdi>
);

function ChosenFile({ form, limits: { mostMegabytes } }: Pick<NewImportFormProps, 'form' | 'limits'>) {
  const intl = useIntl();
  const field = form.field('file');
  // Said at once: nobody should wait for a large file to be refused.
  const tooSoon = field.value && fileProblem(intl, field.value, mostMegabytes);
  return (
    <FileField
      {...field}
      error={field.error ?? tooSoon}
      label={<FormattedMessage id="newImport.file" defaultMessage="The file" />}
      hint={
        <FormattedMessage
          id="newImport.file.hint"
          defaultMessage="A text in UTF-8, {most, number} MB at most. From a workbook: save its table as “CSV UTF-8” with commas between the columns, not semicolons. Another encoding would spoil names, so the node looks at the content and says so."
          values={{ most: mostMegabytes }}
        />
      }
      accept=".csv,.md,.txt,text/csv,text/markdown,text/plain"
    />
  );
}
