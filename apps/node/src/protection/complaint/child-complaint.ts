import { type ComplainAsChild, type FileContent, mayTellChild, shownToComplainant } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import type { ChildFile } from '../child-page/as-child.ts';
import { listComplaintsBy, openComplaint } from './complaint.store.ts';
import { type ComplaintPorts, complainantCode } from './ports.ts';
import { receiveComplaint } from './receive.ts';

/** Takes what a child says about somebody: to the desk, past everybody who works on the file, into no entry of it. */
export async function takeChildComplaint(
  tx: Tx<'protection'>,
  { locked, kase }: ChildFile,
  body: ComplainAsChild,
  ports: ComplaintPorts,
): Promise<void> {
  const { row, state } = locked;
  const aboutAccountId =
    body.about === 'caseworker'
      ? state.header.caseworkerId
      : body.about === 'guardian'
        ? guardianAccount(kase.content)
        : null;
  const made = {
    by: { kind: 'child', answerHere: body.answerHere } as const,
    aboutAccountId,
    aboutWho: '',
    aboutKind: body.about,
    kind: null,
    words: body.words,
    file: { fileId: row.file_id, codeName: row.code_name },
    childInDanger: false,
  };
  await receiveComplaint(tx, { byCode: complainantCode(ports, 'child', row.file_id), made }, ports);
}

const guardianAccount = ({ guardian: { guardian } }: FileContent): string | null =>
  guardian?.accountId ?? null;

export interface AnsweredToChild {
  readonly words: string;
}

/**
 * What the desk answered a child who wants the answer on the page. Judged as all that stands there is: words that could
 * help somebody find the child are left out.
 */
export async function answersToChild(
  tx: Tx<'protection'>,
  { locked, kase }: ChildFile,
  agencies: readonly string[],
  ports: ComplaintPorts,
): Promise<AnsweredToChild[]> {
  const answers: AnsweredToChild[] = [];
  const code = complainantCode(ports, 'child', locked.row.file_id);
  for (const row of await listComplaintsBy(tx, code)) {
    const { complaint } = await openComplaint(tx, row, ports);
    const { by } = complaint.made;
    if (by.kind !== 'child' || !by.answerHere) continue;
    const shown = shownToComplainant(complaint);
    const said = [shown.told, shown.acknowledgement].flatMap((words) => (words === null ? [] : [words]));
    const fit = said.filter((words) => mayTellChild(kase.content, { topic: 'complain', words }, agencies));
    answers.push(...fit.map((words) => ({ words })));
  }
  return answers;
}
