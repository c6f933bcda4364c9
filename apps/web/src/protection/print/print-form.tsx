import { useQueryClient } from '@tanstack/react-query';
import { printFileRoute } from '@tutela/contract';
import { type CopyRecipient, copyRecipients, PrintFile, type Section, sectionsFor } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { fetchBytes } from '../../api/index.ts';
import { useLocale } from '../../i18n/index.ts';
import { Checkbox, CheckboxGroup, Notice } from '../../ui/index.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { saveBytes } from '../document/save-bytes.ts';
import { fileKey } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { ReasonField } from '../form/reason-field.tsx';
import { type CommandForm, useCommandForm } from '../form/use-command-form.ts';
import { optionsOf } from '../words/options-of.ts';
import { sectionWords } from '../words/section-words.ts';
import { usePrintFieldName } from './print-fields.ts';
import { Recipient } from './recipient-fields.tsx';

interface PrintValues {
  copyFor: CopyRecipient;
  copyForName: string;
  sections: readonly Section[];
  withIdentity: boolean;
  reason: string;
}

/** A copy on paper: for whom, of what, and whether it says who the child is. */
export function PrintForm({ onDone, onCancel }: ActFormProps) {
  const { file, fileId } = useFileOnPage();
  const queries = useQueryClient();
  const { locale } = useLocale();
  const initial: PrintValues = {
    copyFor: 'own_agency',
    copyForName: '',
    sections: file.readable,
    withIdentity: false,
    reason: '',
  };
  const form = useCommandForm({
    id: 'print',
    initial,
    schema: PrintFile,
    commandOf: (values) => ({ ...values, sections: chosenOf(values), language: locale.id }),
    fieldName: usePrintFieldName(),
    send: async (body) => {
      const pages = await fetchBytes(printFileRoute, { params: { fileId }, body });
      saveBytes(pages, `${file.header.codeName.replaceAll(' ', '-')}.pdf`);
      await queries.invalidateQueries({ queryKey: fileKey(fileId) });
      onDone(<FormattedMessage id="print.done" defaultMessage="The paper is saved. The story says so." />);
    },
  });
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="print.send" defaultMessage="Print as PDF" />}
    >
      <Recipient form={form} recipients={copyRecipients} />
      <Sections form={form} />
      <Checkbox
        {...form.at('withIdentity')}
        label={<FormattedMessage id="print.identity" defaultMessage="Print who the child is" />}
        hint={
          <FormattedMessage
            id="print.identity.hint"
            defaultMessage="Names, birth date, citizenship. Without it the paper has the code name alone."
          />
        }
        value={form.values.withIdentity}
        onChange={(withIdentity) => form.change({ withIdentity })}
      />
      <ReasonField form={form} />
      <Notice>
        <FormattedMessage
          id="print.never"
          defaultMessage="Where the child is, is never printed. The child’s own words are left out, unless the child said that this reader may see them."
        />
      </Notice>
    </CommandLayout>
  );
}

/** Of what is ticked, what this recipient's copy may have. */
const chosenOf = ({ copyFor, sections }: PrintValues): readonly Section[] =>
  sectionsFor[copyFor].filter((section) => sections.includes(section));

function Sections({ form }: { form: CommandForm<PrintValues> }) {
  const intl = useIntl();
  const { file } = useFileOnPage();
  const allowed = sectionsFor[form.values.copyFor].filter((section) => file.readable.includes(section));
  return (
    <CheckboxGroup
      {...form.at('sections')}
      label={<FormattedMessage id="print.sections" defaultMessage="Sections" />}
      options={optionsOf(intl, allowed, sectionWords)}
      value={allowed.filter((section) => form.values.sections.includes(section))}
      onChange={(chosen) => form.change({ sections: allowed.filter((section) => chosen.includes(section)) })}
    />
  );
}
