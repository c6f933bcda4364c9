import type { PanelDecision } from '@tutela/domain';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { DateText, type Fact, Facts, Panel, Stack, WrittenText } from '../../ui/index.ts';
import { determinationFields as fields } from '../determination/determination-fields.ts';
import { panelDecisionWords, stanceWords } from '../determination/determination-words.ts';
import { useNames } from '../directory/directory.queries.ts';

/** A decision of the panel: what, why, how many held it, who did not, and what it answers to the guardian. */
export function DecisionPanel({ decision }: { decision: PanelDecision }) {
  const { kind, decidedOn } = decision;
  return (
    <Panel
      level={3}
      title={
        <FormattedMessage
          id="determination.decision"
          defaultMessage="Decided on {day}: {kind}"
          values={{
            day: <DateText date={decidedOn} />,
            kind: <FormattedMessage {...panelDecisionWords[kind]} />,
          }}
        />
      }
    >
      <Facts facts={useFacts(decision)} />
    </Panel>
  );
}

const row = (field: keyof typeof fields, value: ReactNode): Fact => ({
  key: field,
  label: <FormattedMessage {...fields[field]} />,
  value,
});
const written = (field: keyof typeof fields, words: string): Fact[] =>
  words === '' ? [] : [row(field, <WrittenText>{words}</WrittenText>)];

function useFacts(decision: PanelDecision): Fact[] {
  const { option, reasons, conditions, answerToGuardian, reviewOn, missing, missingOwner, missingBy } =
    decision;
  return [
    ...(option === null ? [] : [row('option', option.toUpperCase())]),
    ...written('reasons', reasons),
    ...written('conditions', conditions),
    {
      key: 'basis',
      label: <FormattedMessage id="determination.basis" defaultMessage="Held by" />,
      value: (
        <FormattedMessage
          id="determination.basis.words"
          defaultMessage="{basis, select, consensus {all {votes} who voted} other {{agree} of {votes} who voted}}"
          values={{
            basis: decision.basis,
            votes: decision.votes,
            agree: decision.votes - decision.dissent.length,
          }}
        />
      ),
    },
    ...useDissent(decision),
    {
      key: 'stance',
      label: <FormattedMessage id="determination.guardian" defaultMessage="The guardian" />,
      value: <FormattedMessage {...stanceWords[decision.guardianStance]} />,
    },
    ...written('answerToGuardian', answerToGuardian),
    ...written('missing', missing),
    ...written('missingOwner', missingOwner),
    ...(missingBy === null ? [] : [row('missingBy', <DateText date={missingBy} />)]),
    ...(reviewOn === null ? [] : [row('reviewOn', <DateText date={reviewOn} />)]),
  ];
}

function useDissent({ dissent }: PanelDecision): Fact[] {
  const names = useNames();
  if (dissent.length === 0) return [];
  return [
    {
      key: 'dissent',
      label: <FormattedMessage id="determination.dissent" defaultMessage="Dissent" />,
      value: (
        <Stack gap={0.5}>
          {dissent.map(({ accountId, kind, words }) => (
            <div key={accountId}>
              <FormattedMessage
                id="determination.dissent.by"
                defaultMessage="{name}: {kind}"
                values={{
                  name: <bdi>{names.person(accountId) ?? '–'}</bdi>,
                  kind: <FormattedMessage {...panelDecisionWords[kind]} />,
                }}
              />
              <WrittenText>{words}</WrittenText>
            </div>
          ))}
        </Stack>
      ),
    },
  ];
}
