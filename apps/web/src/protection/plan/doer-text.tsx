import type { PlanAction } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import type { Names } from '../directory/directory.queries.ts';
import { planRoleWords } from './plan-words.ts';

/** Who does something: a role, a person with an account, or an agency. */
export function DoerText({ who, names }: { who: PlanAction['who']; names: Names }) {
  if (who.kind === 'role') return <FormattedMessage {...planRoleWords[who.role]} />;
  return <bdi>{who.kind === 'account' ? names.person(who.accountId) : names.agency(who.agencyId)}</bdi>;
}
