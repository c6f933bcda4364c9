import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { z } from 'zod';
import { Skeleton } from '../../ui/index.ts';
import { draftQuery } from './draft.queries.ts';
import { ResumeDraft } from './resume-draft.tsx';
import { type DraftState, useDraft } from './use-draft.ts';

export interface Draft {
  state: DraftState;
  keep: (values: object) => void;
  discard: () => Promise<void>;
}

interface WithDraftProps<Values extends object> {
  /** The draft's name. */
  form: string;
  /** What a draft must look like; one of an older version is thrown away. */
  schema: z.ZodType<Values>;
  children: (resumed: Values | undefined, draft: Draft) => ReactNode;
}

/** A form whose draft is kept. Where there is one already, it is offered first, so that it is never written over. */
export function WithDraft<Values extends object>({ form, schema, children }: WithDraftProps<Values>) {
  const draft = useDraft(form);
  const [choice, setChoice] = useState<{ resumed: Values | undefined }>();
  // Asked once: whatever is loaded anew later, the open form stays as it is.
  const found = useQuery({ ...draftQuery(form), enabled: choice === undefined });
  if (choice) return children(choice.resumed, draft);
  if (found.isPending) return <Skeleton count={6} />;
  const kept = found.data?.draft ?? undefined;
  const parsed = kept && schema.safeParse(kept.content);
  if (!kept || !parsed?.success) {
    setChoice({ resumed: undefined });
    return null;
  }
  const discard = () => {
    void draft.discard();
    setChoice({ resumed: undefined });
  };
  return (
    <ResumeDraft
      savedAt={kept.savedAt}
      onResume={() => setChoice({ resumed: parsed.data })}
      onDiscard={discard}
    />
  );
}
