import { useQuery } from '@tanstack/react-query';
import { appealClaimRoute } from '@tutela/contract';
import { AppealClaim, type Claims, claimTable } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateField, Skeleton, TextAreaField } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { ClaimField, onlyClaim } from './claim-field.tsx';
import { claimFields } from './claim-words.ts';

/** Records that the answer to a claim was challenged. */
export function AppealClaimForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  if (kase.data === undefined) return <Skeleton count={4} />;
  const open = kase.data.claims.filter(({ state }) => claimTable[state].includes('appealed'));
  return <Fields {...props} claims={open} />;
}

function Fields({ claims, onDone, onCancel }: ActFormProps & { claims: Claims }) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(appealClaimRoute);
  const { form, staleSince } = useCaseForm({
    id: 'claim-appeal',
    section: 'justice',
    initial: { claimId: onlyClaim(claims), appealedOn: today(), grounds: '' },
    schema: AppealClaim,
    commandOf: (values) => values,
    names: claimFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="claim.appeal.done" defaultMessage="The appeal is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="justice"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="claim.appeal.send" defaultMessage="Record the appeal" />}
    >
      <ClaimField
        {...at('claimId')}
        claims={claims}
        value={values.claimId}
        onChange={(claimId) => change({ claimId })}
      />
      <DateField
        {...at('appealedOn')}
        label={<FormattedMessage {...claimFields.appealedOn} />}
        latest={today()}
        value={values.appealedOn}
        onChange={(appealedOn) => change({ appealedOn })}
      />
      <TextAreaField
        {...at('grounds')}
        label={<FormattedMessage {...claimFields.grounds} />}
        lines={4}
        value={values.grounds}
        onChange={(grounds) => change({ grounds })}
      />
    </CaseForm>
  );
}
