import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { Skeleton } from '../../ui/index.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { WithDraft } from '../draft/with-draft.tsx';
import { useFileOnPage } from '../file/open-file.ts';
import type { Correctable } from './correctable.ts';
import { CorrectionForm } from './correction-form.tsx';
import { sectionQuery } from './section.queries.ts';

interface CorrectSectionProps<Value extends object, Values extends object> extends ActFormProps {
  kind: Correctable<Value, Values>;
}

/** Corrects what a section says, part by part, with a reason. The earlier wording stays in the story. */
export function CorrectSection<Value extends object, Values extends object>(
  props: CorrectSectionProps<Value, Values>,
) {
  const { kind } = props;
  const { fileId } = useFileOnPage();
  const content = useQuery(sectionQuery(kind, fileId));
  const [schema] = useState(() => z.object({ values: kind.values, reason: z.string() }));
  // What it said when the correction was begun; what is loaded later is theirs.
  const [base, setBase] = useState<Value>();
  if (base === undefined && content.data) setBase(content.data);
  if (base === undefined) {
    if (!content.isError) return <Skeleton count={6} />;
    return <LoadFailure error={content.error} onRetry={() => void content.refetch()} />;
  }
  return (
    <WithDraft form={`correct-${kind.section}:${fileId}`} schema={schema}>
      {(resumed, draft) => <CorrectionForm {...props} base={base} resumed={resumed} draft={draft} />}
    </WithDraft>
  );
}
