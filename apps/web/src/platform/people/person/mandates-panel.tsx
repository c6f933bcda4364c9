import { endMandateRoute, type Person } from '@tutela/contract';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../../api/index.ts';
import { Badge, Button, ConfirmDialog, DateText, Muted, Panel, Stack } from '../../../ui/index.ts';
import { RefusalNotice } from '../../refusal/refusal-notice.tsx';
import { RowItem, Rows } from '../../rows/rows.tsx';
import { mandateStateWords } from '../../words/person-state-words.ts';
import { roleTitle } from '../../words/role-words.ts';
import { dayOf } from '../mandate-dates.ts';
import { peopleQuery } from '../people.queries.ts';
import { AddMandateForm } from './add-mandate-form.tsx';

type Mandate = Person['mandates'][number];

interface MandatesPanelProps {
  person: Person;
  mayManage: boolean;
}

export function MandatesPanel({ person, mayManage }: MandatesPanelProps) {
  const [isAdding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Mandate>();
  const end = useCommand(endMandateRoute, { stale: [peopleQuery.queryKey] });
  const { accountId, mandates } = person;
  const confirmEnd = () => {
    if (ending) end.mutate({ params: { accountId, mandateId: ending.mandateId } });
    setEnding(undefined);
  };
  return (
    <Panel title={<FormattedMessage id="mandates.title" defaultMessage="Mandates" />}>
      <Stack gap={3}>
        <RefusalNotice error={end.error} />
        {mandates.length === 0 && (
          <Muted>
            <FormattedMessage id="mandates.none" defaultMessage="None: this person can see and do nothing." />
          </Muted>
        )}
        {mandates.length > 0 && (
          <Rows>
            {mandates.map((mandate) => (
              <MandateRow
                key={mandate.mandateId}
                mandate={mandate}
                onEnd={mayManage && mandate.state !== 'over' ? () => setEnding(mandate) : undefined}
              />
            ))}
          </Rows>
        )}
        {isAdding && <AddMandateForm accountId={accountId} onDone={() => setAdding(false)} />}
        {mayManage && !isAdding && (
          <div>
            <Button icon="add" onPress={() => setAdding(true)}>
              <FormattedMessage id="mandates.add" defaultMessage="Add a mandate" />
            </Button>
          </div>
        )}
      </Stack>
      <EndQuestion mandate={ending} onConfirm={confirmEnd} onClose={() => setEnding(undefined)} />
    </Panel>
  );
}

interface MandateRowProps {
  mandate: Mandate;
  onEnd: (() => void) | undefined;
}

function MandateRow({ mandate, onEnd }: MandateRowProps) {
  const intl = useIntl();
  const role = roleTitle(intl, mandate.role);
  const until = mandate.endedAt ?? mandate.validUntil;
  return (
    <RowItem
      name={
        <>
          <span>
            {role} <Muted>· {mandate.agencyName}</Muted>
          </span>
          <Badge tone={mandate.state === 'current' ? 'accent' : 'neutral'}>
            <FormattedMessage {...mandateStateWords[mandate.state]} />
          </Badge>
        </>
      }
      about={
        <FormattedMessage
          id="mandate.time"
          defaultMessage="From {from}, {hasEnd, select, true {until {until}} other {without an end}}"
          values={{
            from: <DateText date={dayOf(mandate.validFrom)} />,
            hasEnd: String(until !== null),
            until: until !== null && <DateText date={dayOf(until)} />,
          }}
        />
      }
      actions={
        onEnd && (
          <Button
            size="small"
            onPress={onEnd}
            label={intl.formatMessage({ id: 'mandate.end.of', defaultMessage: 'End: {role}' }, { role })}
          >
            <FormattedMessage id="settings.session.end" defaultMessage="End" />
          </Button>
        )
      }
    />
  );
}

interface EndQuestionProps {
  mandate: Mandate | undefined;
  onConfirm: () => void;
  onClose: () => void;
}

function EndQuestion({ mandate, onConfirm, onClose }: EndQuestionProps) {
  const intl = useIntl();
  return (
    <ConfirmDialog
      isOpen={mandate !== undefined}
      title={<FormattedMessage id="mandate.end.title" defaultMessage="End this mandate?" />}
      confirmLabel={<FormattedMessage id="mandate.end" defaultMessage="End it now" />}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <FormattedMessage
        id="mandate.end.words"
        defaultMessage="{role}, {agency}: from their next request on the person no longer acts in this role. What they wrote stays. Files that they are responsible for need somebody else."
        values={{
          role: mandate && roleTitle(intl, mandate.role),
          agency: <bdi>{mandate?.agencyName}</bdi>,
        }}
      />
    </ConfirmDialog>
  );
}
