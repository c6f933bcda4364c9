import type { ReactNode } from 'react';
import { Row, Stack } from '../../ui/index.ts';

interface SectionFrameProps {
  /** Who may see the section, in a sentence. */
  seenBy: ReactNode;
  /** What can be done in it. */
  acts?: ReactNode;
  children: ReactNode;
}

/** A section of the file: who may see it, what can be done, then what it says. */
export function SectionFrame({ seenBy, acts, children }: SectionFrameProps) {
  return (
    <Stack gap={3}>
      <Stack gap={1}>
        <p>{seenBy}</p>
        {acts && <Row align="start">{acts}</Row>}
      </Stack>
      {children}
    </Stack>
  );
}
