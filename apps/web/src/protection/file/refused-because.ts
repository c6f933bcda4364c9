import { type FileCommand, mayCommand, roles } from '@tutela/domain';
import { useIntl } from 'react-intl';
import { roleWord } from '../../platform/words/role-words.ts';
import { fileRefusalText } from '../words/refusal-words.ts';
import { useFileOnPage } from './open-file.ts';

/** Why a command cannot be given now, and who could; nothing when it can. The node has judged, by the same rules. */
export function useRefusedBecause(): (command: FileCommand) => string | undefined {
  const intl = useIntl();
  const { file } = useFileOnPage();
  const { header, versions, ownAgency } = file;
  return (command) => {
    const verdict = file.verdicts[command];
    if (verdict === undefined || verdict.allowed) return undefined;
    const code = verdict.code ?? 'platform.not_permitted';
    if (code !== 'platform.not_permitted') return fileRefusalText(intl, code, verdict.details);
    if (!ownAgency)
      return intl.formatMessage({
        id: 'refused.otherAgency',
        defaultMessage: 'Only the agency in charge can do this.',
      });
    const state = { header, versions, stageMovedBy: null };
    const able = roles.filter((role) => mayCommand(state, command, { role, ownAgency: true }).allowed);
    return intl.formatMessage(
      {
        id: 'refused.otherRole',
        defaultMessage:
          '{count, plural, =0 {Nobody can do this now.} other {This is for the role of {roles}.}}',
      },
      {
        count: able.length,
        roles: intl.formatList(
          able.map((role) => roleWord(intl, role)),
          { type: 'disjunction' },
        ),
      },
    );
  };
}
