import { type FileContent, newestDetermination, triggersOf } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Notice } from '../../ui/index.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { stateOf } from '../report/open-form.tsx';
import { triggerWords } from './determination-words.ts';

/** What in the file requires a determination, as long as none was asked for because of it. */
export function TriggersNotice({ content }: { content: FileContent }) {
  const { file } = useFileOnPage();
  const current = newestDetermination(content.determinations);
  const answered = current === undefined || current.state === 'closed' ? [] : current.triggers;
  const open = triggersOf({ state: stateOf(file), content }).filter((each) => !answered.includes(each));
  if (open.length === 0) return null;
  return (
    <Notice
      kind="caution"
      title={<FormattedMessage id="determination.required" defaultMessage="Determination required because" />}
    >
      <ul>
        {open.map((trigger) => (
          <li key={trigger}>
            <FormattedMessage {...triggerWords[trigger]} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
