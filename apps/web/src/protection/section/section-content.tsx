import type { Section } from '@tutela/domain';
import type { ReactNode } from 'react';
import { Stack } from '../../ui/index.ts';
import { AssessmentSection } from '../assessment/assessment-section.tsx';
import { ConsentSection } from '../consent/consent-section.tsx';
import { DeterminationSection } from '../determination/determination-section.tsx';
import { DocumentsSection } from '../document/documents-section.tsx';
import { FamilySection } from '../family/family-section.tsx';
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
import { NotesSection } from './notes-section.tsx';
import { PlanSection } from './plan-section.tsx';

/** What stands behind the tab of each part of a file. */
const contents: Partial<Record<Section | 'sharing', ReactNode>> = {
  identity: <IdentitySection />,
  journey: <JourneySection />,
  family: <FamilySection />,
  screening: <ScreeningSection />,
  status: <StatusSection />,
  guardian: <GuardianSection />,
  consent: <ConsentSection />,
  assessment: <AssessmentSection />,
  determination: <DeterminationSection />,
  care: <CareSection />,
  justice: <JusticeSection />,
  missing: <MissingSection />,
  documents: <DocumentsSection />,
  notes: <NotesSection />,
  plan: <PlanSection />,
  sharing: <SharingSection />,
};

export function SectionContent({ section }: { section: Section | 'sharing' }) {
  return (
    <Stack gap={3}>
      {contents[section]}
      {section !== 'sharing' && <HelpedOthers section={section} />}
    </Stack>
  );
}
