-- Records that forms make and change, and what other modules make of what arrived.

create table forms.entity_list (
    id uuid primary key default uuidv7(),
    -- as forms call it: the file of a select is this name with .csv
    name text not null unique,
    -- made by a confidential form: for those in care alone
    confidential boolean not null default false,
    made_at timestamptz not null
);

create sequence forms.entity_change;

create table forms.entity (
    -- made by the phone
    id uuid primary key,
    list_id uuid not null references forms.entity_list (id),
    label text not null,
    properties jsonb not null default '{}',
    version int not null default 1,
    -- SOFT: two changed different properties from one base; HARD: the same property
    conflict text,
    -- where it was made; null for the mission as a whole
    project_id uuid,
    area text,
    archived_at timestamptz,
    made_at timestamptz not null,
    changed_at timestamptz not null,
    change_number bigint not null default nextval('forms.entity_change'),
    constraint conflict_is_known check (conflict in ('SOFT', 'HARD')),
    constraint entity_version_counts check (version >= 1)
);
create index entity_by_list on forms.entity (list_id, label, id);
create index entity_list_state on forms.entity (list_id) include (version, change_number, project_id)
    where archived_at is null;
create index entity_in_conflict on forms.entity (list_id) where conflict is not null;

create table forms.entity_version (
    entity_id uuid not null references forms.entity (id),
    version int not null,
    label text not null,
    -- all of it as it stood afterwards
    properties jsonb not null,
    -- what this change said
    told jsonb not null,
    -- the version here that it was made from; null for the first
    base_version int,
    -- of a phone without signal: its branch, where it left the trunk, and its own count
    branch_id uuid,
    trunk_version int,
    branch_base int,
    conflict text,
    -- applied after waiting too long for the update before it
    forced boolean not null default false,
    submission_id uuid references forms.submission (id),
    submission_number int,
    user_id uuid,
    at timestamptz not null,
    primary key (entity_id, version)
);
create index entity_version_by_submission on forms.entity_version (submission_id) where submission_id is not null;
create index entity_version_by_branch on forms.entity_version (entity_id, branch_id) where branch_id is not null;

-- Offline updates that came before the one they were made after.
create table forms.entity_waiting (
    id uuid primary key default uuidv7(),
    entity_id uuid not null,
    list text not null,
    change jsonb not null,
    submission_id uuid not null references forms.submission (id),
    submission_number int not null,
    held_at timestamptz not null
);
create index entity_waiting_by_entity on forms.entity_waiting (entity_id);

-- What a submission said of a record and could not be taken as said.
create table forms.entity_problem (
    id uuid primary key default uuidv7(),
    submission_id uuid not null references forms.submission (id),
    submission_number int not null,
    list text not null,
    entity text not null,
    code text not null,
    arguments jsonb not null default '[]',
    at timestamptz not null,
    settled_at timestamptz,
    settled_by uuid
);
create index entity_problem_open on forms.entity_problem (at) where settled_at is null;

-- What arrived and another module takes; written with the submission, so that a kill between loses nothing.
create table forms.handover (
    id uuid primary key default uuidv7(),
    submission_id uuid not null references forms.submission (id),
    taker text not null,
    -- the version of the submission that is due or was taken
    number int not null,
    state text not null default 'DUE',
    problem text,
    arguments jsonb not null default '[]',
    made_kind text,
    made_id uuid,
    made_page text,
    -- what the taker wants to know again when a later version comes
    memo text,
    tries int not null default 0,
    next_try_at timestamptz not null,
    changed_at timestamptz not null,
    decided_by uuid,
    reason text,
    constraint handed_over_once unique (submission_id, taker),
    constraint handover_state_is_known check (state in ('DUE', 'DONE', 'HELD', 'SET_ASIDE'))
);
create index handover_due on forms.handover (next_try_at) where state = 'DUE';
create index handover_held on forms.handover (changed_at) where state = 'HELD';
