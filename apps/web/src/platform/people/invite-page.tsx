import { invitePersonRoute, type RouteAnswer } from '@tutela/contract';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { useTabTitle } from '../../shell/index.ts';
import {
  Button,
  FormLayout,
  LinkButton,
  Page,
  Panel,
  Row,
  Stack,
  TextField,
  useForm,
} from '../../ui/index.ts';
import { RefusalNotice } from '../refusal/refusal-notice.tsx';
import { useStepUp } from '../step-up/step-up.tsx';
import { endOf } from './mandate-dates.ts';
import { checkMandate, chosenMandate, MandateFields, noMandate } from './mandate-fields.tsx';
import { OneTimeLink } from './one-time-link.tsx';
import { agenciesQuery, peopleQuery } from './people.queries.ts';

type Link = RouteAnswer<typeof invitePersonRoute>;

export function InvitePage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'invite.tab', defaultMessage: 'Invite' }));
  const [link, setLink] = useState<Link>();
  return (
    <Page
      width="reading"
      title={<FormattedMessage id="invite.title" defaultMessage="Invite a person" />}
      lead={
        <FormattedMessage
          id="invite.lead"
          defaultMessage="You get a link for them. With it they choose their username, password and authenticator, which nobody else learns."
        />
      }
    >
      <Panel>
        {link ? <Invited link={link} onNext={() => setLink(undefined)} /> : <InviteForm onDone={setLink} />}
      </Panel>
    </Page>
  );
}

function Invited({ link, onNext }: { link: Link; onNext: () => void }) {
  return (
    <Stack gap={3}>
      <OneTimeLink link={link.link} expiresAt={link.expiresAt} />
      <Row>
        <LinkButton href={`/people/${link.accountId}`}>
          <FormattedMessage id="invite.open" defaultMessage="Open their page" />
        </LinkButton>
        <Button kind="plain" onPress={onNext}>
          <FormattedMessage id="invite.next" defaultMessage="Invite another person" />
        </Button>
      </Row>
    </Stack>
  );
}

function InviteForm({ onDone }: { onDone: (link: Link) => void }) {
  const intl = useIntl();
  const stepUp = useStepUp();
  const invite = useCommand(invitePersonRoute, { stale: [peopleQuery.queryKey, agenciesQuery.queryKey] });
  const nameMissing = intl.formatMessage({
    id: 'invite.name.missing',
    defaultMessage: 'Write the name by which colleagues know this person.',
  });
  const form = useForm({
    id: 'invite',
    initial: { name: '', ...noMandate },
    check: (values) => ({
      ...checkMandate(intl, values),
      name: values.name.trim() === '' ? nameMissing : undefined,
    }),
    send: async (values) => {
      const body = { name: values.name.trim(), ...chosenMandate(values), validUntil: endOf(values.until) };
      onDone(await stepUp.withPresence(() => invite.mutateAsync({ body })));
      return undefined;
    },
  });
  return (
    <>
      <FormLayout
        form={form}
        actions={
          <>
            <Button kind="primary" icon="invite" submit busy={form.isBusy}>
              <FormattedMessage id="invite.send" defaultMessage="Make the link" />
            </Button>
            <LinkButton kind="plain" href="/people">
              <FormattedMessage id="ui.confirm.cancel" defaultMessage="Cancel" />
            </LinkButton>
          </>
        }
      >
        <RefusalNotice error={form.failure} />
        <TextField
          {...form.field('name')}
          label={<FormattedMessage id="invite.name" defaultMessage="Their name" />}
          hint={
            <FormattedMessage
              id="invite.name.hint"
              defaultMessage="As colleagues will read it on files and in the audit"
            />
          }
        />
        <MandateFields field={form.field} />
      </FormLayout>
      {stepUp.dialog}
    </>
  );
}
