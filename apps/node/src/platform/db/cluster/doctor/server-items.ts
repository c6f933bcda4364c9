import { existsSync } from 'node:fs';
import type pg from 'pg';
import { durableSentence, listUnsafeSettings } from '../checks/durable-settings.ts';
import { type Cluster, clusterRoles, databaseName, loginOf } from '../cluster.ts';
import type { HomeFolders } from '../home-folders.ts';
import { type DoctorItem, doubtful, failed, fine, type Subject } from './item.ts';

/** Whether what is acknowledged is kept. */
export async function examineDurability(client: pg.Client, cluster: Cluster): Promise<DoctorItem> {
  const subject: Subject = ['durable-settings', 'Acknowledged data are kept'];
  const unsafe = await listUnsafeSettings(client, cluster.kind !== 'url');
  if (unsafe.length === 0) return fine(subject, 'Every setting that keeps acknowledged data is on.');
  return failed(subject, durableSentence(unsafe), 'Set them right and restart.');
}

/** Whether the logins have no more power than they need. */
export async function examineRoles(client: pg.Client): Promise<DoctorItem> {
  const subject: Subject = ['roles', 'The logins own nothing and pass nothing by'];
  const { rows } = await client.query<{ name: string; fault: string | null }>(
    `select wanted as name,
        case when r.oid is null then 'is missing'
             when r.rolsuper then 'is a superuser'
             when r.rolbypassrls then 'passes row security by'
             when r.rolcreaterole or r.rolcreatedb then 'may make roles or databases'
             when wanted <> $2 and exists (select from pg_shdepend d where d.refclassid = 'pg_authid'::regclass
                    and d.refobjid = r.oid and d.deptype = 'o') then 'owns something'
        end as fault
       from unnest($1::text[]) with ordinality as u (wanted, place) left join pg_roles r on r.rolname = wanted
      order by place`,
    [clusterRoles.map(loginOf), loginOf('owner')],
  );
  const faults = rows.flatMap(({ name, fault }) => (fault === null ? [] : [`${name} ${fault}`]));
  if (faults.length === 0)
    return fine(subject, `${rows.map(({ name }) => name).join(', ')} are as they should be.`);
  const remedy = `Restart the node: it mends what it may. What a login owns, give to ${loginOf('owner')}.`;
  return failed(subject, `${faults.join('; ')}.`, remedy);
}

/** Whether anybody may use the database without having been allowed to. */
export async function examineDatabase(client: pg.Client): Promise<DoctorItem> {
  const subject: Subject = ['database', 'The database is closed to others'];
  const { rows } = await client.query<{ owner: string; open: boolean }>(
    `select pg_get_userbyid(datdba) as owner, has_database_privilege('public', oid, 'connect') as open
       from pg_database where datname = $1`,
    [databaseName],
  );
  const found = rows[0];
  if (found === undefined)
    return failed(subject, `There is no database "${databaseName}".`, 'Start the node once.');
  if (found.owner !== loginOf('owner') || found.open) {
    const remedy = `ALTER DATABASE ${databaseName} OWNER TO ${loginOf('owner')}; REVOKE ALL ON DATABASE ${databaseName} FROM PUBLIC;`;
    return failed(
      subject,
      `It belongs to ${found.owner}${found.open ? ' and every login may connect' : ''}.`,
      remedy,
    );
  }
  return fine(subject, `"${databaseName}" belongs to ${found.owner}; PUBLIC may not connect.`);
}

/** Whether the server is reached by its private socket alone, without the TLS of old libraries. */
export async function examineDoors(client: pg.Client): Promise<DoctorItem[]> {
  const network: Subject = ['network', 'The server does not listen on the network'];
  const tls: Subject = ['tls', 'The server does not use OpenSSL'];
  const { rows } = await client.query<{ addresses: string; ssl: string }>(
    "select current_setting('listen_addresses') as addresses, current_setting('ssl') as ssl",
  );
  const { addresses = '', ssl = 'off' } = rows[0] ?? {};
  const remedy = (name: string) =>
    `Remove ${name} from postgresql.conf, ALTER SYSTEM RESET ${name}, and restart.`;
  return [
    addresses === ''
      ? fine(network, 'It listens on its socket only.')
      : failed(network, `It listens on ${addresses}.`, remedy('listen_addresses')),
    ssl === 'off'
      ? fine(tls, 'TLS is off; the socket needs none.')
      : failed(tls, 'ssl is on.', remedy('ssl')),
  ];
}

/** Whether damage to a page would be seen, and whether any was. */
export async function examineChecksums(client: pg.Client, own: boolean): Promise<DoctorItem> {
  const subject: Subject = ['checksums', 'No page of the data is damaged'];
  const { rows } = await client.query<{ state: string; failures: string }>(
    `select current_setting('data_checksums') as state,
            (select coalesce(sum(checksum_failures), 0) from pg_stat_database) as failures`,
  );
  const { state = 'off', failures = '0' } = rows[0] ?? {};
  if (state !== 'on') {
    const judge = own ? failed : doubtful;
    const remedy = 'Stop the server and run pg_checksums --enable.';
    return judge(subject, 'Checksums are off: damage by a failing disk would not be seen.', remedy);
  }
  if (Number(failures) === 0) return fine(subject, 'Checksums are on, and none was wrong.');
  return failed(
    subject,
    `${failures} damaged pages were read. The node is read-only.`,
    'The disk may be failing: copy the home elsewhere, then restore the newest backup on another disk.',
  );
}

/** Whether the log is kept for restoring. */
export async function examineArchive(client: pg.Client, folders: HomeFolders): Promise<DoctorItem> {
  const subject: Subject = ['archive', 'The log is archived for restoring'];
  const { rows } = await client.query<{ failing: boolean; failures: string; waiting: string }>(
    `select coalesce(last_failed_time > coalesce(last_archived_time, '-infinity'), false) as failing,
            failed_count as failures,
            (select count(*) from pg_ls_archive_statusdir() where name like '%.ready') as waiting
       from pg_stat_archiver`,
  );
  const { failing = false, failures = '0', waiting = '0' } = rows[0] ?? {};
  if (failing || Number(waiting) > 8) {
    const finding = `${waiting} segments wait and ${failures} attempts failed: a restore could not reach the present.`;
    return failed(
      subject,
      finding,
      `Look whether ${folders.archive} is writable for the server and has room.`,
    );
  }
  if (existsSync(folders.archiveWanted)) return fine(subject, `It is kept in ${folders.archive}.`);
  return doubtful(
    subject,
    'There is no backup yet, so the log is not kept.',
    'Run `tutela backup` and repeat it daily.',
  );
}
