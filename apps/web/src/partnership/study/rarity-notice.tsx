import { FormattedMessage, useIntl } from 'react-intl';
import { ListText, Notice } from '../../ui/index.ts';
import type { OpenStudy } from './study.queries.ts';
import { traitWords } from './study-words.ts';

/** Whether what it says fits enough children, and what to leave out where it does not. Never how many exactly. */
export function RarityNotice({ rarity: { verdict, leaveOut } }: Pick<OpenStudy, 'rarity'>) {
  const intl = useIntl();
  if (verdict === 'enough') return null;
  return (
    <Notice kind="caution">
      <FormattedMessage
        id="study.rarity"
        defaultMessage="{verdict, select, one {Only one child fits this description.} few {Fewer than ten children fit this description.} other {No child of this node fits this description: look at it again.}}"
        values={{ verdict }}
      />{' '}
      {leaveOut.length > 0 && (
        <FormattedMessage
          id="study.rarity.leaveOut"
          defaultMessage="Leaving out one of these is enough: {traits}."
          values={{
            traits: <ListText items={leaveOut.map((trait) => intl.formatMessage(traitWords[trait]))} />,
          }}
        />
      )}
    </Notice>
  );
}
