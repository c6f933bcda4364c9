import { useQuery } from '@tanstack/react-query';
import type { FileContent, Section } from '@tutela/domain';
import type { ReactNode } from 'react';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { Skeleton } from '../../ui/index.ts';
import { type Act, useFileOnPage } from '../file/open-file.ts';
import { SectionFrame } from '../section/section-frame.tsx';
import { SeenBy } from '../section/seen-by.tsx';
import { Entries } from '../story/entries.tsx';
import { caseQuery } from './case.queries.ts';
import { CaseActs, type Lacks } from './case-acts.tsx';

interface CaseSectionProps {
  section: Section;
  acts: readonly Act[];
  /** What an act lacks, where the procedure can say so beforehand. */
  lacks?: Lacks;
  /** Said while the section has no entry. */
  none: ReactNode;
  /** What the section says now. */
  children: (content: FileContent) => ReactNode;
}

/** A section of the procedure: what can be done, what it says now, and how it came to be so. */
export function CaseSection({ section, acts, lacks, none, children }: CaseSectionProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  return (
    <SectionFrame seenBy={<SeenBy />} acts={<CaseActs acts={acts} lacks={lacks} />}>
      {kase.isPending && <Skeleton count={4} />}
      {kase.isError && <LoadFailure error={kase.error} onRetry={() => void kase.refetch()} />}
      {kase.data && children(kase.data)}
      <Entries section={section} none={none} />
    </SectionFrame>
  );
}
