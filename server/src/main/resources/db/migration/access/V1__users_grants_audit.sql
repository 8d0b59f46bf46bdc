-- Users, what they may do where, their tokens, sign-in attempts, and the audit of what was done.

create table access.app_user (
    id uuid primary key default uuidv7(),
    username text not null,
    full_name text not null,
    password_hash text not null,
    must_change_password boolean not null default false,
    disabled boolean not null default false,
    created_at timestamptz not null default now(),
    constraint username_is_plain check (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    constraint username_once unique (username),
    constraint full_name_is_short check (length(full_name) between 1 and 120)
);

-- A role held somewhere. Exactly one of: the whole mission (both null), an area, a project.
create table access.role_grant (
    id uuid primary key default uuidv7(),
    user_id uuid not null references access.app_user (id),
    role text not null,
    area text,
    project uuid,
    constraint one_scope check (area is null or project is null),
    constraint grant_once unique nulls not distinct (user_id, role, area, project)
);

create table access.api_token (
    id uuid primary key default uuidv7(),
    name text not null,
    token_hash bytea not null,
    permissions text[] not null,
    role text not null,
    area text,
    created_at timestamptz not null default now(),
    expires_at timestamptz,
    revoked_at timestamptz,
    constraint token_once unique (token_hash),
    constraint token_name_is_short check (length(name) between 1 and 80)
);

create table access.sign_in_attempt (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    account text not null,
    address text not null,
    succeeded boolean not null
);
create index sign_in_attempt_by_account on access.sign_in_attempt (account, at);
create index sign_in_attempt_by_address on access.sign_in_attempt (address, at);

create table access.audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor uuid references access.app_user (id),
    actor_name text not null,
    action text not null,
    subject_kind text not null,
    subject_id text not null,
    detail jsonb not null default '{}',
    address text
);
create index audit_entry_by_time on access.audit_entry (at desc, id desc);
create index audit_entry_by_subject on access.audit_entry (subject_kind, subject_id);
create index audit_entry_by_actor on access.audit_entry (actor, at desc);

create function access.audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is append-only';
end
$$;
create trigger audit_is_append_only before update or delete or truncate on access.audit_entry
    for each statement execute function access.audit_is_append_only();

-- Sessions survive a restart of Sanad. Spring Session's own layout.
create table access.spring_session (
    primary_id char(36) primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create unique index spring_session_by_id on access.spring_session (session_id);
create index spring_session_by_expiry on access.spring_session (expiry_time);
create index spring_session_by_principal on access.spring_session (principal_name);

create table access.spring_session_attributes (
    session_primary_id char(36) not null references access.spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
