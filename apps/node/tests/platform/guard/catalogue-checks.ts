/**
 * Questions to PostgreSQL's catalogue. Each names what is against the rules, one line each, so that no row is what
 * we want; and each is proved to find its kind of fault in a database that `spoil` has spoilt.
 */
const ours = `('platform', 'protection', 'partnership', 'graphile_worker')`;
const logins = `('tutela_app', 'tutela_worker', 'tutela_auditor')`;
const appendOnly = `('platform.audit', 'platform.audit_seal', 'protection.entry',
  'partnership.claim', 'partnership.recommendation_text', 'partnership.response', 'partnership.action_step',
  'partnership.observation', 'partnership.release', 'partnership.release_observation', 'partnership.target',
  'partnership.statement', 'partnership.statement_decision', 'partnership.import_run', 'partnership.import_report', 'partnership.import_line', 'partnership.reminder',
  'partnership.practice_act', 'partnership.case_study_act', 'partnership.search_text')`;
const notSystem = `n.nspname !~ '^(pg_|information_schema$)'`;

export const tables = `
  select c.oid, n.nspname || '.' || c.relname as name, n.nspname, c.relowner, c.relacl,
    c.relrowsecurity, c.relforcerowsecurity
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'f') and n.nspname in ${ours}`;

const loginRows = `select oid, rolname from pg_roles where rolname in ${logins}`;
const policies = `select t.name, t.nspname, p.* from pg_policy p join (${tables}) t on t.oid = p.polrelid`;
/** Every right that somebody but the owner was given on a table or one of its columns. */
const granted = `
  select t.name, a.grantee, a.privilege_type from (${tables}) t, aclexplode(t.relacl) a where a.grantee <> t.relowner
  union all
  select t.name, a.grantee, a.privilege_type from (${tables}) t
  join pg_attribute c on c.attrelid = t.oid, aclexplode(c.attacl) a where a.grantee <> t.relowner`;

export const checks: Readonly<Record<string, string>> = {
  'a table without row security, or whose owner is let off': `
    select name from (${tables}) t where not (relrowsecurity and relforcerowsecurity)`,

  'a command that was given to a login and has no policy': `
    select t.name, l.rolname, k.command
    from (${tables}) t
    cross join (${loginRows}) l
    cross join (values ('SELECT', 'r'), ('INSERT', 'a'), ('UPDATE', 'w'), ('DELETE', 'd')) k (command, letter)
    where (case when k.command = 'DELETE' then has_table_privilege(l.oid, t.oid, 'DELETE')
                else has_any_column_privilege(l.oid, t.oid, k.command) end)
      and not exists (
        select from pg_policy p where p.polrelid = t.oid and p.polpermissive and p.polcmd::text in (k.letter, '*')
          and (p.polroles = '{0}' or l.oid = any (p.polroles)))`,

  'a policy for writing without a check of its own': `
    select name, polname from (${policies}) p where polcmd in ('a', 'w', '*') and polwithcheck is null`,

  'a policy that says yes to everybody': `
    select name, polname from (${policies}) p
    where 'true' in (pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
      and (nspname <> 'graphile_worker'
        or polroles::regrole[]::text <> '{tutela_owner,tutela_worker}')`,

  'a login with a power': `
    select rolname from pg_roles where rolname like 'tutela%'
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,

  'a login that may act as another': `
    select m.rolname, r.rolname from pg_auth_members a join pg_roles m on m.oid = a.member
    join pg_roles r on r.oid = a.roleid where m.rolname like 'tutela%'`,

  'a thing that a login owns': `
    select refobjid::regrole::text, classid::regclass::text from pg_shdepend
    where deptype = 'o' and refclassid = 'pg_authid'::regclass and refobjid in (select oid from (${loginRows}) l)`,

  'a table of somebody else than the owner': `
    select name from (${tables}) t where relowner <> 'tutela_owner'::regrole`,

  'a right to change or delete what only grows': `
    select distinct name, privilege_type from (${granted}) g
    where name in ${appendOnly} and privilege_type not in ('SELECT', 'INSERT')
    union
    select t.name, k.command from (${tables}) t cross join (${loginRows}) l
    cross join (values ('UPDATE'), ('DELETE'), ('TRUNCATE'), ('REFERENCES'), ('TRIGGER')) k (command)
    where t.name in ${appendOnly} and has_table_privilege(l.oid, t.oid, k.command)`,

  'a policy to change or delete what only grows': `
    select name, polname from (${policies}) p where name in ${appendOnly} and polcmd not in ('r', 'a')`,

  'a right to empty a table at once': `
    select t.name, l.rolname from (${tables}) t cross join (${loginRows}) l
    where has_table_privilege(l.oid, t.oid, 'TRUNCATE')`,

  'a table or view open to PUBLIC': `
    select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace,
      aclexplode(c.relacl) a where a.grantee = 0 and ${notSystem}`,

  'a column open to PUBLIC': `
    select c.relname, a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
    join pg_namespace n on n.oid = c.relnamespace, aclexplode(a.attacl) x where x.grantee = 0 and ${notSystem}`,

  'a function open to PUBLIC': `
    select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace,
      aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0 and ${notSystem}`,

  'a schema open to PUBLIC': `
    select n.nspname from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a
    where a.grantee = 0 and ${notSystem}`,

  'a database open to PUBLIC': `
    select d.datname from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
    where a.grantee = 0 and d.datname = current_database()`,

  'a right that things to come will have': 'select defaclobjtype::text from pg_default_acl',

  'a function with the rights of its owner, but for the one we know': `
    select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and ${notSystem} and p.oid::regprocedure::text <> 'platform.enqueue(text,uuid[])'`,

  'a view that asks with the rights of its owner, or keeps a copy': `
    select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('v', 'm') and ${notSystem}
      and (c.relkind = 'm' or not coalesce(c.reloptions, '{}') @> '{security_invoker=true}')`,

  'a trigger outside the queue, or a rule': `
    select t.name, g.tgname from pg_trigger g join (${tables}) t on t.oid = g.tgrelid
    where not g.tgisinternal and t.nspname <> 'graphile_worker'
    union all
    select t.name, r.rulename from pg_rewrite r join (${tables}) t on t.oid = r.ev_class`,

  'a table of a file whose primary key does not begin with file_id': `
    select t.name from (${tables}) t where t.nspname = 'protection'
      and t.name not in ('protection.saved_view', 'protection.complaint', 'protection.complaint_entry', 'protection.callback')
      and not exists (
        select from pg_index i join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
        where i.indrelid = t.oid and i.indisprimary and a.attname = 'file_id')`,

  'a table that does not say what it is': `
    select name from (${tables}) t where nspname <> 'graphile_worker' and obj_description(oid, 'pg_class') is null`,

  'a column whose type does not tell what it is, nor a comment': `
    select t.name || '.' || a.attname from (${tables}) t join pg_attribute a on a.attrelid = t.oid
    where a.attnum > 0 and not a.attisdropped and t.nspname <> 'graphile_worker'
      and a.atttypid::regtype::text in ('bytea', 'json', 'jsonb', 'xid8', 'smallint', 'bigint', 'text[]')
      and col_description(t.oid, a.attnum) is null`,
};

/** Breaks every rule above once. For the inside of a transaction that is rolled back. */
export const spoil = `
  create table protection.spoilt (id integer primary key, payload bytea);
  create policy spoilt on protection.spoilt for update using (true);
  grant select on protection.spoilt to tutela_app, public;
  grant select (id) on protection.spoilt to public;
  grant usage on schema protection to public;
  create table protection.stolen (file_id uuid primary key);
  alter table protection.stolen owner to tutela_app;
  alter role tutela_worker bypassrls;
  grant tutela_owner to tutela_worker;
  grant update (payload) on protection.entry to tutela_app;
  create policy spoilt on platform.audit for delete using (platform.is_system());
  create function protection.spoilt() returns trigger language plpgsql security definer
    as $$ begin return new; end $$;
  create trigger spoilt before insert on protection.entry for each row execute function protection.spoilt();
  create view protection.seen as select * from protection.file;
  create materialized view protection.kept as select * from protection.file;
  alter default privileges in schema protection grant select on tables to tutela_app;
  do $$ begin execute format('grant connect on database %I to public', current_database()); end $$;
`;
