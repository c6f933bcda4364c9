import { dismissNoticeRoute, listNoticesRoute } from '@tutela/contract';
import { clockNames } from '@tutela/domain';
import type { Clock } from '@tutela/kernel';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import { notFound } from '../../platform/record/record.ts';

/** What a person was told: a coded kind, and the code name of the file if they may still see it. */
export function noticeRoutes({ clock }: { clock: Clock }): ServedRoute[] {
  return [
    serve(listNoticesRoute, 'protection', async (tx) => {
      const rows = await tx
        .selectFrom('platform.notice as notice')
        .leftJoin('protection.file as file', 'file.file_id', 'notice.file_id')
        .leftJoin('platform.account as sender', 'sender.account_id', 'notice.from_account_id')
        .select([
          'notice.notice_id',
          'notice.kind',
          'notice.clock',
          'notice.at',
          'file.file_id',
          'file.code_name',
          'sender.name',
        ])
        .where('notice.dismissed_at', 'is', null)
        .orderBy('notice.at', 'desc')
        .limit(100)
        .execute();
      const notices = rows.map((row) => ({
        noticeId: row.notice_id,
        kind: row.kind,
        clock: clockNames.find((name) => name === row.clock) ?? null,
        fileId: row.file_id,
        codeName: row.code_name,
        fromName: row.name,
        at: row.at.toISOString(),
      }));
      return { notices };
    }),
    serve(dismissNoticeRoute, 'protection', async (tx, _context, { params }) => {
      const { numUpdatedRows } = await tx
        .updateTable('platform.notice')
        .set({ dismissed_at: clock.now() })
        .where('notice_id', '=', params.noticeId)
        .where('dismissed_at', 'is', null)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw notFound();
      return params;
    }),
  ];
}
