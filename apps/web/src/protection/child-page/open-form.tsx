import { openChildPageRoute } from '@tutela/contract';
import { mostPageDays, OpenChildPage, type PageCheck, pageChecks } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { CheckboxGroup, DateField, Notice } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { ReasonField } from '../form/reason-field.tsx';
import { today } from '../form/today.ts';
import { optionsOf } from '../words/options-of.ts';
import { checkWords, childPageFields } from './child-page-words.ts';

interface OpenValues {
  checks: readonly PageCheck[];
  until: string;
  reason: string;
}

/** Decides that the child gets a page, after looking at what could go wrong. */
export function OpenChildPageForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(openChildPageRoute);
  const initial: OpenValues = { checks: [], until: '', reason: '' };
  const { form, staleSince } = useCaseForm({
    id: 'child-page-open',
    section: 'plan',
    initial,
    schema: OpenChildPage,
    commandOf: (values) => values,
    names: childPageFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: (
      <FormattedMessage id="childPage.open.done" defaultMessage="The page is open. Give the child a code." />
    ),
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="childPage.open.send" defaultMessage="Open the page" />}
    >
      <Notice kind="caution">
        <FormattedMessage
          id="childPage.risk"
          defaultMessage="A page can be seen over a shoulder. Open it only where that cannot harm the child."
        />
      </Notice>
      <CheckboxGroup
        {...at('checks')}
        label={<FormattedMessage {...childPageFields.checks} />}
        options={optionsOf(intl, pageChecks, checkWords)}
        value={values.checks}
        onChange={(chosen) => change({ checks: pageChecks.filter((check) => chosen.includes(check)) })}
      />
      <DateField
        {...at('until')}
        label={<FormattedMessage {...childPageFields.until} />}
        hint={
          <FormattedMessage
            id="childPage.until.hint"
            defaultMessage="{days, number} days at most: a default, to be confirmed with national law."
            values={{ days: mostPageDays }}
          />
        }
        earliest={today()}
        value={values.until}
        onChange={(until) => change({ until })}
      />
      <ReasonField form={form} />
    </CaseForm>
  );
}
