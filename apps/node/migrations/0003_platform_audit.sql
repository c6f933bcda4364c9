-- Every request, refusals too: who, as what, why, on which file, with which outcome. Coded; no content.
create table platform.audit (
  audit_id uuid primary key,
  transaction xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  request_id uuid not null,
  account_id uuid,
  agency_id integer,
  role text not null,
  purpose text not null,
  operation text not null,
  class text not null,
  outcome text not null check (outcome in ('done', 'refused', 'failed')),
  code text,
  file_id uuid,
  details json,
  hash bytea not null check (length(hash) = 32)
);
comment on table platform.audit is 'What was asked and what became of it. Insert and select only.';
comment on column platform.audit.audit_id is 'UUIDv7, made by the node: ordered by time, and covered by the hash, so that no row can be copied.';
comment on column platform.audit.transaction is 'For the sealer: rows are sealed only below the oldest running transaction.';
comment on column platform.audit.details is 'Coded details. As json, which keeps the text as it was written: the hash covers every byte.';
comment on column platform.audit.hash is 'Keyed hash (HMAC-SHA-256) of the row; the key is not in the database.';
create index audit_transaction on platform.audit (transaction);
create index audit_file on platform.audit (file_id, audit_id) where file_id is not null;
create index audit_account on platform.audit (account_id, audit_id) where account_id is not null;
create index audit_not_done on platform.audit (audit_id) where outcome <> 'done';

-- A seal covers the rows of finished transactions since the last one and names each with its hash.
create table platform.audit_seal (
  seal_no bigint primary key check (seal_no > 0),
  at timestamptz not null,
  first xid8 not null,
  below xid8 not null check (below > first),
  row_count integer not null check (row_count > 0),
  rows bytea not null check (length(rows) = row_count * 56),
  previous bytea not null check (length(previous) = 32),
  hash bytea not null check (length(hash) = 32),
  signature bytea not null check (length(signature) = 64)
);
comment on table platform.audit_seal is 'Hash-linked and signed (Ed25519): what the audit held at a moment.';
comment on column platform.audit_seal.first is 'The seal covers transactions from this one on and below the next column.';
comment on column platform.audit_seal.rows is 'For each row its transaction (8 bytes), id (16) and hash (32), in this order.';
comment on column platform.audit_seal.seal_no is 'Counts from 1 without a gap: a missing seal is seen.';
comment on column platform.audit_seal.below is
  'The oldest transaction that was still running: the next seal begins here.';
comment on column platform.audit_seal.previous is 'Hash of the seal before; zeros for the first.';
comment on column platform.audit_seal.hash is 'SHA-256 over the other columns but the signature.';
comment on column platform.audit_seal.signature is 'Ed25519 signature of the hash, by the node.';

alter table platform.audit enable row level security;
alter table platform.audit force row level security;
alter table platform.audit_seal enable row level security;
alter table platform.audit_seal force row level security;

create policy write_acting on platform.audit for insert with check ((select platform.acting_role()) is not null);
create policy read_auditor on platform.audit for select
  using ((select platform.acting_role()) in ('auditor', 'system'));
create policy write_system on platform.audit_seal for insert with check ((select platform.is_system()));
create policy read_auditor on platform.audit_seal for select
  using ((select platform.acting_role()) in ('auditor', 'system'));

-- Nobody may choose the transaction of a row: it decides which seal the row belongs to.
grant insert (
  audit_id, at, request_id, account_id, agency_id, role, purpose, operation, class, outcome, code, file_id,
  details, hash
) on platform.audit to tutela_app, tutela_worker;
grant select on platform.audit to tutela_app, tutela_worker;
grant select, insert on platform.audit_seal to tutela_worker;
grant select on platform.audit_seal to tutela_app;
grant select on platform.audit, platform.audit_seal to tutela_auditor;
