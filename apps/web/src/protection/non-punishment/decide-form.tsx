import { useQuery } from '@tanstack/react-query';
import { decideClaimRoute } from '@tutela/contract';
import { type Claims, claimOutcomes, claimTable, DecideClaim } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, RadioGroup, Skeleton, TextAreaField } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { optionsOf } from '../words/options-of.ts';
import { ClaimField, onlyClaim } from './claim-field.tsx';
import { claimFields, outcomeWords } from './claim-words.ts';

/** Records what the authority answered to a claim, or to the appeal. */
export function DecideClaimForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  if (kase.data === undefined) return <Skeleton count={4} />;
  const open = kase.data.claims.filter(({ state }) => claimTable[state].includes('granted'));
  return <Fields {...props} claims={open} />;
}

function Fields({ claims, onDone, onCancel }: ActFormProps & { claims: Claims }) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(decideClaimRoute);
  const { form, staleSince } = useCaseForm({
    id: 'claim-decide',
    section: 'justice',
    initial: {
      claimId: onlyClaim(claims),
      outcome: '',
      decidedOn: today(),
      reasons: '',
      appealRoute: '',
      appealUntil: '',
    },
    schema: DecideClaim,
    commandOf: (values) => ({ ...values, appealUntil: values.appealUntil || null }),
    names: claimFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="claim.decide.done" defaultMessage="The answer is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="justice"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="claim.decide.send" defaultMessage="Record the answer" />}
    >
      <ClaimField
        {...at('claimId')}
        claims={claims}
        value={values.claimId}
        onChange={(claimId) => change({ claimId })}
      />
      <RadioGroup
        {...at('outcome')}
        label={<FormattedMessage {...claimFields.outcome} />}
        options={optionsOf(intl, claimOutcomes, outcomeWords)}
        value={values.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      <DateField
        {...at('decidedOn')}
        label={<FormattedMessage {...claimFields.decidedOn} />}
        latest={today()}
        value={values.decidedOn}
        onChange={(decidedOn) => change({ decidedOn })}
      />
      <TextAreaField
        {...at('reasons')}
        label={<FormattedMessage {...claimFields.reasons} />}
        lines={3}
        value={values.reasons}
        onChange={(reasons) => change({ reasons })}
      />
      <TextAreaField
        {...at('appealRoute')}
        optional={values.outcome === '' || values.outcome === 'granted'}
        label={<FormattedMessage {...claimFields.appealRoute} />}
        lines={2}
        value={values.appealRoute}
        onChange={(appealRoute) => change({ appealRoute })}
      />
      <DateField
        {...at('appealUntil')}
        optional
        label={<FormattedMessage {...claimFields.appealUntil} />}
        value={values.appealUntil}
        onChange={(appealUntil) => change({ appealUntil })}
      />
    </CaseForm>
  );
}
