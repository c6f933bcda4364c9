import type { ReactNode } from 'react';
import { Panel, Row, Stack } from '../../ui/index.ts';
import type { Act } from '../file/open-file.ts';
import { CaseActs } from './case-acts.tsx';

interface CasePanelProps {
  title: ReactNode;
  acts: readonly Act[];
  /** What stands now. */
  children: ReactNode;
}

/** One matter within a section: how it stands, then what can be done about it. */
export function CasePanel({ title, acts, children }: CasePanelProps) {
  return (
    <Panel level={3} title={title}>
      <Stack>
        {children}
        <Row align="start">
          <CaseActs acts={acts} />
        </Row>
      </Stack>
    </Panel>
  );
}
