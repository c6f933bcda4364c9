import {
  appealDay,
  type Claim,
  type ClaimState,
  claimTable,
  type FileContent,
  isClaimSuggested,
} from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateText, DueText, type Fact, Facts, Notice, Stack, WrittenText } from '../../ui/index.ts';
import { CasePanel } from '../case/case-panel.tsx';
import type { Act } from '../file/open-file.ts';
import { endOfDay } from '../words/end-of-day.ts';
import { claimFields, claimStateWords, legalAidWords, requestWords } from './claim-words.ts';

/** The claims that the child is not punished for what they were made to do. */
export function ClaimPanel({ content }: { content: FileContent }) {
  const { claims } = content;
  return (
    <CasePanel
      title={<FormattedMessage id="claim.title" defaultMessage="Not to be punished" />}
      acts={actsOn(claims)}
    >
      <Stack>
        {isClaimSuggested(content) && (
          <Notice
            kind="caution"
            title={<FormattedMessage id="claim.suggested" defaultMessage="Think of a claim" />}
          >
            <FormattedMessage
              id="claim.suggested.words"
              defaultMessage="The child may be a victim of trafficking and is accused of something. Speak with the lawyer about a claim not to be punished. Nobody is made to claim."
            />
          </Notice>
        )}
        {claims.length === 0 && (
          <p>
            <FormattedMessage id="claim.none" defaultMessage="No claim was made." />
          </p>
        )}
        {claims.map((claim) => (
          <Facts key={claim.claimId} facts={factsOf(claim)} />
        ))}
      </Stack>
    </CasePanel>
  );
}

/** A claim can always be made; an answer and an appeal need one that waits for them. */
function actsOn(claims: FileContent['claims']): readonly Act[] {
  const mayBecome = (next: ClaimState) => claims.some(({ state }) => claimTable[state].includes(next));
  return [
    { kind: 'make-claim' },
    ...(mayBecome('granted') ? [{ kind: 'decide-claim' } as const] : []),
    ...(mayBecome('appealed') ? [{ kind: 'appeal-claim' } as const] : []),
  ];
}

function factsOf(claim: Claim): Fact[] {
  const { state, act, request, authority, legalAid, lawyer, madeOn, decisions } = claim;
  const label = (name: keyof typeof claimFields) => <FormattedMessage {...claimFields[name]} />;
  const newest = decisions.at(-1);
  const until = appealDay(claim);
  return [
    {
      key: 'state',
      label: label('request'),
      value: (
        <FormattedMessage
          id="claim.state.words"
          defaultMessage="{request} ({authority}, {day}). {state}."
          values={{
            request: <FormattedMessage {...requestWords[request]} />,
            authority: <bdi>{authority}</bdi>,
            day: <DateText date={madeOn} />,
            state: <FormattedMessage {...claimStateWords[state]} />,
          }}
        />
      ),
    },
    { key: 'act', label: label('act'), value: <WrittenText>{act}</WrittenText> },
    { key: 'aid', label: label('legalAid'), value: <FormattedMessage {...legalAidWords[legalAid]} /> },
    ...(lawyer === '' ? [] : [{ key: 'lawyer', label: label('lawyer'), value: <bdi>{lawyer}</bdi> }]),
    ...(newest === undefined
      ? []
      : [{ key: 'reasons', label: label('reasons'), value: <WrittenText>{newest.reasons}</WrittenText> }]),
    ...(until === null
      ? []
      : [
          {
            key: 'until',
            label: label('appealUntil'),
            value: (
              <Stack gap={0.5}>
                <DateText date={until} />
                <DueText at={endOfDay(until)} />
              </Stack>
            ),
          },
        ]),
  ];
}
