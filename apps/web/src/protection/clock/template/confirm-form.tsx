import { changeTemplateRoute, type KeptTemplate } from '@tutela/contract';
import { type CountryTemplate, templateChange } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../../api/index.ts';
import { CancelButton } from '../../../platform/rows/cancel-button.tsx';
import { clockWords } from '../../../platform/words/clock-words.ts';
import { Button, FormLayout, Stack, TextAreaField, useForm, useToast } from '../../../ui/index.ts';
import { FailureNotice } from '../../form/failure-notice.tsx';
import { ClockRuleText, WarningsText } from '../rule-text.tsx';
import { CalendarText } from './calendar-text.tsx';
import { templatesQuery } from './template.queries.ts';

interface ConfirmFormProps {
  newest: KeptTemplate;
  draft: CountryTemplate;
  onDone: () => void;
}

/** What the new version changes, before and after, and why. */
export function ConfirmForm({ newest, draft, onDone }: ConfirmFormProps) {
  const intl = useIntl();
  const toast = useToast();
  const command = useCommand(changeTemplateRoute, { stale: [templatesQuery.queryKey] });
  const form = useForm({
    id: 'template-confirm',
    initial: { reason: '' },
    check: ({ reason }) => ({
      reason:
        reason.trim().length < 3
          ? intl.formatMessage({
              id: 'template.reason.missing',
              defaultMessage: 'Write why, for example which law says so.',
            })
          : undefined,
    }),
    send: async ({ reason }) => {
      await command.mutateAsync({ body: { template: draft, reason, baseVersion: newest.version } });
      toast(
        <FormattedMessage id="template.confirm.done" defaultMessage="The new version holds from now on." />,
      );
      onDone();
      return undefined;
    },
  });
  return (
    <FormLayout
      form={form}
      actions={
        <>
          <Button kind="primary" submit busy={form.isBusy}>
            <FormattedMessage
              id="template.confirm.send"
              defaultMessage="Make version {version, number}"
              values={{ version: newest.version + 1 }}
            />
          </Button>
          <CancelButton onPress={onDone} />
        </>
      }
    >
      <FailureNotice error={form.failure} />
      <Changes newest={newest} draft={draft} />
      <p>
        <FormattedMessage
          id="template.confirm.words"
          defaultMessage="Clocks that run already keep version {version, number} until they end. What begins from now on counts by the new one."
          values={{ version: newest.version }}
        />
      </p>
      <TextAreaField
        {...form.field('reason')}
        lines={3}
        label={<FormattedMessage id="template.reason" defaultMessage="Reason, and the law that says so" />}
        hint={<FormattedMessage id="command.reason.hint" defaultMessage="It is kept with the record." />}
      />
    </FormLayout>
  );
}

function Changes({ newest, draft }: { newest: KeptTemplate; draft: CountryTemplate }) {
  const change = templateChange(newest.template, draft);
  return (
    <Stack>
      {change.calendar && (
        <div>
          <strong>
            <FormattedMessage id="template.calendar" defaultMessage="Working days" />
          </strong>
          <p>
            <Before>
              <CalendarText template={newest.template} />
            </Before>
          </p>
          <p>
            <After>
              <CalendarText template={draft} />
            </After>
          </p>
        </div>
      )}
      {change.clocks.map(({ name, from, to }) => (
        <div key={name}>
          <strong>
            <FormattedMessage {...clockWords[name]} />
          </strong>
          <p>
            <Before>
              <ClockRuleText name={name} rule={from} />. <WarningsText rule={from} />
            </Before>
          </p>
          <p>
            <After>
              <ClockRuleText name={name} rule={to} />. <WarningsText rule={to} />
            </After>
          </p>
        </div>
      ))}
    </Stack>
  );
}

function Before({ children }: { children: React.ReactNode }) {
  return (
    <FormattedMessage id="template.before" defaultMessage="Before: {rule}" values={{ rule: children }} />
  );
}

function After({ children }: { children: React.ReactNode }) {
  return (
    <FormattedMessage id="template.after" defaultMessage="From now on: {rule}" values={{ rule: children }} />
  );
}
