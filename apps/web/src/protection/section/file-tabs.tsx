import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Section } from '@tutela/domain';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Panel, Tabs } from '../../ui/index.ts';
import { AssessmentSection } from '../assessment/assessment-section.tsx';
import { ConsentSection } from '../consent/consent-section.tsx';
import { DeterminationSection } from '../determination/determination-section.tsx';
import { DocumentsSection } from '../document/documents-section.tsx';
import { FamilySection } from '../family/family-section.tsx';
import { useIsLetIn } from '../file/let-in.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { GuardianSection } from '../guardian/guardian-section.tsx';
import { HelpedOthers } from '../helped/helped-others.tsx';
import { IdentitySection } from '../identity/identity-section.tsx';
import { JourneySection } from '../journey/journey-section.tsx';
import { JusticeSection } from '../justice/justice-section.tsx';
import { MissingSection } from '../missing/missing-section.tsx';
import { CareSection } from '../placement/care-section.tsx';
import { ScreeningSection } from '../screening/screening-section.tsx';
import { SharingSection } from '../sharing/sharing-section.tsx';
import { StatusSection } from '../status/status-section.tsx';
import { StoryPanel } from '../story/story-panel.tsx';
import { sectionWords } from '../words/section-words.ts';
import { NotesSection } from './notes-section.tsx';
import { PlanSection } from './plan-section.tsx';
import { readSection } from './section-address.ts';

const contents: readonly { section: Section; content: ReactNode }[] = [
  { section: 'identity', content: <IdentitySection /> },
  { section: 'journey', content: <JourneySection /> },
  { section: 'family', content: <FamilySection /> },
  { section: 'screening', content: <ScreeningSection /> },
  { section: 'status', content: <StatusSection /> },
  { section: 'guardian', content: <GuardianSection /> },
  { section: 'consent', content: <ConsentSection /> },
  { section: 'assessment', content: <AssessmentSection /> },
  { section: 'determination', content: <DeterminationSection /> },
  { section: 'care', content: <CareSection /> },
  { section: 'justice', content: <JusticeSection /> },
  { section: 'missing', content: <MissingSection /> },
  { section: 'documents', content: <DocumentsSection /> },
  { section: 'notes', content: <NotesSection /> },
  { section: 'plan', content: <PlanSection /> },
];

/** The story first, then the sections, each read on its own; the address says which is open. */
export function FileTabs() {
  const intl = useIntl();
  const navigate = useNavigate();
  const { file, fileId } = useFileOnPage();
  const { section: open = 'story' } = useSearch({ strict: false });
  const show = (key: string) => {
    const search = readSection({ section: key });
    void navigate({ to: '/files/$fileId', params: { fileId }, search, replace: true, resetScroll: false });
  };
  // Whoever was let in has the sections that are open to them, and the page says of the others who can share them.
  const isLetIn = useIsLetIn();
  const shown = contents.filter(({ section }) => !isLetIn || file.readable.includes(section));
  const sections = shown.map(({ section, content }) => ({
    key: section,
    label: intl.formatMessage(sectionWords[section]),
    content: (
      <Panel>
        {file.readable.includes(section) ? content : <NotReadable />}
        <HelpedOthers section={section} />
      </Panel>
    ),
  }));
  const isThere = open === 'story' || open === 'sharing' || sections.some(({ key }) => key === open);
  return (
    <Tabs
      label={intl.formatMessage({ id: 'tabs.label', defaultMessage: 'Parts of the file' })}
      open={isThere ? open : 'story'}
      onOpen={show}
      tabs={[
        {
          key: 'story',
          label: intl.formatMessage({ id: 'tabs.story', defaultMessage: 'The story so far' }),
          content: (
            <Panel>
              <StoryPanel />
            </Panel>
          ),
        },
        ...sections,
        {
          key: 'sharing',
          label: intl.formatMessage({ id: 'tabs.sharing', defaultMessage: 'Sharing' }),
          content: (
            <Panel>
              <SharingSection />
            </Panel>
          ),
        },
      ]}
    />
  );
}

function NotReadable() {
  const { file } = useFileOnPage();
  return (
    <p>
      <FormattedMessage
        id="tabs.notReadable"
        defaultMessage="This section is not open to you. {agency} can share it with you if you need it."
        values={{ agency: file.header.agencyName }}
      />
    </p>
  );
}
