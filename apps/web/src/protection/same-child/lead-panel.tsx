import type { ShownLead } from '@tutela/contract';
import { FormattedMessage } from 'react-intl';
import { Badge, DateText, Facts, Link, LinkButton, Panel, Row, Stack } from '../../ui/index.ts';
import { AgreementList } from './agreement-list.tsx';
import { AgreeButton, NotSameButton, UndoButton } from './lead-acts.tsx';
import { answerWords, bandWords } from './lead-words.ts';

interface LeadProps {
  lead: ShownLead;
}

/** One likely pair: the own file by its code name, why, where it stands, and what can be done. */
export function LeadPanel({ lead }: LeadProps) {
  return (
    <Panel
      title={<Link href={`/files/${lead.fileId}`}>{lead.codeName}</Link>}
      aside={
        <Badge tone={lead.band === 'strong' ? 'accent' : 'neutral'}>
          <FormattedMessage {...bandWords[lead.band]} />
        </Badge>
      }
    >
      <Stack>
        <Facts
          facts={[
            {
              key: 'agency',
              label: <FormattedMessage id="lead.otherAgency" defaultMessage="Perhaps also known to" />,
              value: <bdi>{lead.otherAgencyName}</bdi>,
            },
            {
              key: 'why',
              label: <FormattedMessage id="lead.why" defaultMessage="What agrees" />,
              value: <AgreementList agreement={lead.agreement} />,
            },
            {
              key: 'found',
              label: <FormattedMessage id="lead.found" defaultMessage="Found on" />,
              value: <DateText date={lead.foundAt.slice(0, 10)} />,
            },
          ]}
        />
        <p>
          <Standing lead={lead} />
        </p>
        <Acts lead={lead} />
      </Stack>
    </Panel>
  );
}

/** Where it stands, in a sentence. */
function Standing({ lead }: LeadProps) {
  const agency = <bdi>{lead.otherAgencyName}</bdi>;
  const { state, ownCompares, otherCompares, ownAnswer } = lead;
  if (state === 'linked')
    return (
      <FormattedMessage
        id="lead.standing.linked"
        defaultMessage="Both agencies say that this is the same child. The two files are linked; each stays its own."
      />
    );
  if (state === 'apart')
    return (
      <FormattedMessage
        id="lead.standing.apart"
        defaultMessage="Not the same child. This pair is not shown as new again."
      />
    );
  if (state === 'comparing') {
    if (ownAnswer === null)
      return (
        <FormattedMessage
          id="lead.standing.compare"
          defaultMessage="Both agreed. Compare, and say what you think."
        />
      );
    return (
      <FormattedMessage
        id="lead.standing.answered"
        defaultMessage="You said: {answer}. {agency} has not said yes or no yet."
        values={{ answer: <FormattedMessage {...answerWords[ownAnswer]} />, agency }}
      />
    );
  }
  if (ownCompares)
    return (
      <FormattedMessage
        id="lead.standing.waits"
        defaultMessage="You agreed to compare. {agency} has a task to answer."
        values={{ agency }}
      />
    );
  return (
    <FormattedMessage
      id="lead.standing.asked"
      defaultMessage="{otherAgreed, select, true {{agency} agreed to compare. Do you?} other {Nobody has agreed to compare yet.}}"
      values={{ agency, otherAgreed: String(otherCompares) }}
    />
  );
}

function Acts({ lead }: LeadProps) {
  const { state, fileId, leadId, ownCompares, ownAnswer } = lead;
  const isOwnNo = state === 'apart' && ownAnswer === 'not_same';
  return (
    <Row>
      {state === 'asked' && !ownCompares && <AgreeButton lead={lead} />}
      {(state === 'comparing' || state === 'linked') && (
        <LinkButton
          kind={state === 'comparing' && ownAnswer === null ? 'primary' : 'quiet'}
          href={`/same-child/${fileId}/${leadId}`}
        >
          <FormattedMessage id="lead.compare" defaultMessage="Compare side by side" />
        </LinkButton>
      )}
      {state === 'asked' && <NotSameButton lead={lead} />}
      {(state === 'linked' || isOwnNo) && <UndoButton lead={lead} />}
    </Row>
  );
}
