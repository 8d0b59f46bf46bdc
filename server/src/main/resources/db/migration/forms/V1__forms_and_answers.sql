-- Forms, their versions, who holds them, and what came back.

create table forms.form (
    id uuid primary key default uuidv7(),
    -- as the form calls itself, and as phones ask for it
    xml_id text not null unique,
    title text not null,
    -- answers of a confidential form are for those in care alone
    confidential boolean not null default false,
    state text not null default 'OPEN',
    made_at timestamptz not null,
    made_by uuid,
    constraint form_state_is_known check (state in ('OPEN', 'CLOSED'))
);

create table forms.form_version (
    id uuid primary key default uuidv7(),
    form_id uuid not null references forms.form (id),
    -- as its author wrote it; empty where nothing was written
    version text not null,
    state text not null,
    title text not null,
    -- exactly the bytes that phones download: their MD5 is what phones compare
    xform bytea not null,
    md5 text not null,
    outline jsonb not null,
    source bytea not null,
    source_name text not null,
    -- names of the files it expects beside it
    media text[] not null default '{}',
    warnings int not null default 0,
    made_at timestamptz not null,
    made_by uuid,
    published_at timestamptz,
    constraint version_state_is_known check (state in ('DRAFT', 'PUBLISHED', 'REPLACED'))
);
create unique index one_draft_per_form on forms.form_version (form_id) where state = 'DRAFT';
create unique index one_published_per_form on forms.form_version (form_id) where state = 'PUBLISHED';
create unique index version_once_per_form on forms.form_version (form_id, version) where state <> 'DRAFT';

create table forms.form_file (
    version_id uuid not null references forms.form_version (id) on delete cascade,
    name text not null,
    content bytea not null,
    md5 text not null,
    primary key (version_id, name)
);

-- Where a form is in use. An assignment that ended still takes what a late phone sends.
create table forms.assignment (
    id uuid primary key default uuidv7(),
    form_id uuid not null references forms.form (id),
    target_kind text not null,
    target_id uuid,
    project_id uuid,
    area text,
    label text not null,
    made_at timestamptz not null,
    made_by uuid,
    ended_at timestamptz,
    constraint target_kind_is_known check (target_kind in ('MISSION', 'PROJECT', 'COHORT', 'ROUND')),
    constraint mission_has_no_record check ((target_kind = 'MISSION') = (target_id is null))
);
create unique index assigned_once on forms.assignment (form_id, target_kind, target_id) nulls not distinct
    where ended_at is null;

-- A phone that collects. Only a digest of its token is kept.
create table forms.device (
    id uuid primary key default uuidv7(),
    name text not null,
    token_hash bytea not null unique,
    target_kind text not null,
    target_id uuid,
    project_id uuid,
    area text,
    label text not null,
    made_at timestamptz not null,
    made_by uuid,
    revoked_at timestamptz,
    last_seen_at timestamptz,
    last_app text
);

create table forms.submission (
    id uuid primary key default uuidv7(),
    form_id uuid not null references forms.form (id),
    -- of its first version; stays the same when it is edited
    instance_id text not null,
    version_id uuid not null references forms.form_version (id),
    current_instance_id text not null,
    current_number int not null default 1,
    instance_name text not null default '',
    state text not null default 'RECEIVED',
    encrypted boolean not null default false,
    -- names of the files its answers speak of
    expected_files text[] not null default '{}',
    device_id uuid references forms.device (id),
    user_id uuid,
    link_id uuid,
    project_id uuid,
    area text,
    received_at timestamptz not null,
    changed_at timestamptz not null,
    constraint one_submission_per_instance unique (form_id, instance_id),
    constraint submission_state_is_known check (
        state in ('RECEIVED', 'IN_REVIEW', 'HAS_ISSUES', 'APPROVED', 'REJECTED'))
);
create index submission_by_device on forms.submission (device_id, received_at) where device_id is not null;
create index submission_by_form on forms.submission (form_id, id);

-- The bytes that came, each version of them, for ever.
create table forms.submission_version (
    id uuid primary key default uuidv7(),
    submission_id uuid not null references forms.submission (id),
    form_id uuid not null,
    number int not null,
    instance_id text not null,
    form_version_id uuid not null references forms.form_version (id),
    content bytea not null,
    sha256 bytea not null,
    received_at timestamptz not null,
    device_id uuid,
    user_id uuid,
    constraint instance_comes_once unique (form_id, instance_id),
    constraint numbered_once unique (submission_id, number)
);
alter table forms.submission_version alter column content set storage main;

-- What the bytes say, ready to be filtered and exported; made anew from the bytes at any time.
create table forms.answer_row (
    form_id uuid not null,
    -- path of the repeat; empty for the form itself
    repeat text not null,
    submission_id uuid not null references forms.submission (id),
    -- its place among all rows of this repeat in the submission, from 1; 0 for the form itself
    number int not null,
    -- number of the row in the repeat around it
    parent int not null default 0,
    answers jsonb not null,
    primary key (form_id, repeat, submission_id, number)
);
create index answer_row_by_answer on forms.answer_row using gin (answers jsonb_path_ops);

create table forms.attachment (
    submission_id uuid not null references forms.submission (id),
    name text not null,
    -- version of the submission it came with
    number int not null,
    file_id uuid not null,
    sha256 text not null,
    bytes bigint not null,
    received_at timestamptz not null,
    primary key (submission_id, name, number)
);

-- Whether a permission that holds in these scopes reaches something at a place or of a project; what belongs to the
-- mission as a whole is reached by the whole mission's alone.
create function forms.in_reach(everywhere boolean, areas text [], projects uuid [], area text, project uuid)
returns boolean language sql stable parallel safe as $$
    select everywhere
        or (project is not null and project = any (projects))
        or (area is not null and exists (
            select 1 from geography.area_within w where w.pcode = area and w.within = any (areas)))
$$;
