import {
  coverageOf,
  type FileContent,
  isInOffice,
  isOver,
  type Referral,
  type ReferralState,
  referralStateOf,
  unmetNeeds,
  unsentStates,
} from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { nodeNow } from '../../api/index.ts';
import { Badge, Facts, Notice, Panel, Row, Stack } from '../../ui/index.ts';
import { CaseActs } from '../case/case-acts.tsx';
import { CasePanel } from '../case/case-panel.tsx';
import { useNames } from '../directory/directory.queries.ts';
import { type Act, useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { needWords } from '../plan/plan-words.ts';
import { becameFacts, useAskedFacts } from './referral-facts.tsx';
import { stateWords } from './referral-words.ts';
import { Waits } from './send-form.tsx';

/** The referrals of a file, the newest first, and the needs that nobody meets. */
export function ReferralList({ content }: { content: FileContent }) {
  const intl = useIntl();
  const now = new Date(nodeNow()).toISOString();
  const unmet = unmetNeeds(content, now);
  return (
    <CasePanel
      title={<FormattedMessage id="referral.title" defaultMessage="Referrals" />}
      acts={[{ kind: 'draft-referral' }]}
    >
      {unmet.length > 0 && (
        <Notice
          kind="caution"
          title={
            <FormattedMessage
              id="referral.unmet"
              defaultMessage="{count, plural, one {Unmet need} other {Unmet needs}}"
              values={{ count: unmet.length }}
            />
          }
        >
          <FormattedMessage
            id="referral.unmet.words"
            defaultMessage="Nobody who was asked could help with: {needs}. Ask another agency, or tell your supervisor."
            values={{ needs: intl.formatList(unmet.map((need) => intl.formatMessage(needWords[need]))) }}
          />
        </Notice>
      )}
      {content.referrals.length === 0 && (
        <p>
          <FormattedMessage id="referral.none" defaultMessage="No agency was asked for help yet." />
        </p>
      )}
      {[...content.referrals].reverse().map((referral) => (
        <OneReferral
          key={referral.referralId}
          referral={referral}
          content={content}
          state={referralStateOf(referral, content, now)}
        />
      ))}
    </CasePanel>
  );
}

interface OneReferralProps {
  referral: Referral;
  content: FileContent;
  state: ReferralState;
}

function OneReferral({ referral, content, state }: OneReferralProps) {
  const intl = useIntl();
  const names = useNames();
  const { file } = useFileOnPage();
  const asked = useAskedFacts(referral);
  const isUnsent = unsentStates.includes(state);
  const hasGuardian = isInOffice(content.guardian.state);
  const covering = coverageOf(content, referral, today()).ids.length;
  // What it waits for stands in sections that not everybody reads.
  const knowsWaiting = file.readable.includes('consent') && file.readable.includes('guardian');
  return (
    <Panel
      level={3}
      tone="quiet"
      title={
        <FormattedMessage
          id="referral.to"
          defaultMessage="To {agency}"
          values={{ agency: <bdi>{names.agency(referral.toAgencyId) ?? ''}</bdi> }}
        />
      }
      aside={
        <Badge tone={toneOf(state)}>
          {isUnsent && !knowsWaiting ? (
            <FormattedMessage id="referral.unsent" defaultMessage="Not sent yet" />
          ) : (
            <FormattedMessage {...stateWords[state]} />
          )}
        </Badge>
      }
    >
      <Stack>
        {isUnsent && knowsWaiting && <Waits referral={referral} content={content} />}
        <Facts facts={[...asked, ...becameFacts(intl, referral, covering)]} />
        {!isOver(state) && (
          <Row align="start">
            <CaseActs acts={actsOn(referral, { isUnsent, hasGuardian })} />
          </Row>
        )}
      </Stack>
    </Panel>
  );
}

function actsOn(
  { referralId }: Referral,
  { isUnsent, hasGuardian }: { isUnsent: boolean; hasGuardian: boolean },
): readonly Act[] {
  const recall: Act = { kind: 'recall-referral', referralId };
  if (!isUnsent) return [recall];
  const ask: readonly Act[] = hasGuardian ? [{ kind: 'ask-guardian', referralId }] : [];
  return [{ kind: 'send-referral', referralId }, ...ask, recall];
}

const tones: Partial<Record<ReferralState, 'accent' | 'caution'>> = {
  accepted: 'accent',
  partly_accepted: 'accent',
  in_service: 'accent',
  completed: 'accent',
  rejected: 'caution',
  expired: 'caution',
  awaiting_consent: 'caution',
  awaiting_guardian: 'caution',
};
const toneOf = (state: ReferralState) => tones[state] ?? 'neutral';
