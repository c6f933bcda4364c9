import { attachNoteRoute } from '@tutela/contract';
import { call } from '../../api/index.ts';

/** As in `<input accept>`. */
export const noteTypes = 'application/pdf,text/plain,image/jpeg,image/png,image/webp';

/** Rejects as `call` does. */
export async function attachNote(nominationId: string, file: File): Promise<void> {
  const body = new Uint8Array(await file.arrayBuffer());
  await call(attachNoteRoute, { params: { nominationId }, body });
}
