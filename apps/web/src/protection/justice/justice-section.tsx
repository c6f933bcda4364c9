import { FormattedMessage } from 'react-intl';
import { Stack } from '../../ui/index.ts';
import { CaseSection } from '../case/case-section.tsx';
import { DetentionPanel } from '../detention/detention-panel.tsx';
import { ClaimPanel } from '../non-punishment/claim-panel.tsx';

/** What courts, prosecution and police do with the child, and what is done for the child against it. */
export function JusticeSection() {
  return (
    <CaseSection
      section="justice"
      acts={[]}
      none={<FormattedMessage id="justice.none" defaultMessage="Nothing was recorded on justice yet." />}
    >
      {(content) => (
        <Stack gap={3}>
          <DetentionPanel detentions={content.detentions} />
          <ClaimPanel content={content} />
        </Stack>
      )}
    </CaseSection>
  );
}
