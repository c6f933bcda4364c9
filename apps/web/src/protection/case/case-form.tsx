import type { Section } from '@tutela/domain';
import type { ReactNode } from 'react';
import { NewerEntries } from '../command/newer-entries.tsx';
import { CommandLayout } from '../form/command-layout.tsx';
import type { CommandForm } from '../form/use-command-form.ts';

interface CaseFormProps {
  form: CommandForm<object>;
  section: Section;
  staleSince: number | undefined;
  confirmLabel: ReactNode;
  onCancel: () => void;
  children: ReactNode;
}

/** The fields of a command on a section, below what others recorded there since it was opened. */
export function CaseForm({ form, section, staleSince, confirmLabel, onCancel, children }: CaseFormProps) {
  return (
    <CommandLayout form={form} onCancel={onCancel} confirmLabel={confirmLabel}>
      <NewerEntries section={section} after={staleSince} />
      {children}
    </CommandLayout>
  );
}
