-- What people make of answers: states, assignments, comments, corrections, and what checks found.

alter table forms.submission
    add column assigned_to uuid,
    -- counts the changes of its state, so that two who review at once see each other
    add column review_number int not null default 0,
    -- the version that the checks have looked at
    add column checked_number int not null default 0,
    add column check_failures int not null default 0;
create index submission_to_check on forms.submission (id)
    where checked_number < current_number and check_failures < 5;

-- A state or an assignment given to many at once; undone as a whole.
create table forms.bulk_review (
    id uuid primary key default uuidv7(),
    form_id uuid not null references forms.form (id),
    kind text not null,
    after text not null,
    reason text not null,
    changed int not null default 0,
    at timestamptz not null,
    by uuid,
    undone_at timestamptz,
    undone_by uuid,
    -- how many somebody had changed since, so that the undoing left them alone
    stayed int not null default 0
);
create index bulk_review_by_form on forms.bulk_review (form_id, id);

create table forms.review_step (
    id uuid primary key default uuidv7(),
    submission_id uuid not null references forms.submission (id),
    kind text not null,
    -- a state, or the id of a user; empty for nobody
    before text not null,
    after text not null,
    reason text not null,
    bulk_id uuid references forms.bulk_review (id),
    -- version of the submission whose arrival was the cause
    arrived int,
    at timestamptz not null,
    by uuid,
    constraint review_step_kind_is_known check (kind in ('STATE', 'ASSIGNED'))
);
create index review_step_by_submission on forms.review_step (submission_id, id);
create index review_step_by_bulk on forms.review_step (bulk_id) where bulk_id is not null;

create table forms.review_comment (
    id uuid primary key default uuidv7(),
    submission_id uuid not null references forms.submission (id),
    said text not null,
    at timestamptz not null,
    by uuid
);
create index review_comment_by_submission on forms.review_comment (submission_id, id);

-- Laid over what the bytes say, for as long as the bytes say what they said then.
create table forms.correction (
    id uuid primary key default uuidv7(),
    submission_id uuid not null references forms.submission (id),
    repeat text not null,
    number int not null,
    path text not null,
    -- as it came; null where it was not answered
    said jsonb,
    -- the whole turn of a repeat as it came, and how many turns there were
    turn jsonb not null,
    turns int not null,
    -- as it stood before this correction, and after it; null where empty
    before jsonb,
    after jsonb,
    reason text not null,
    at timestamptz not null,
    by uuid,
    undone_at timestamptz,
    undone_by uuid,
    -- version of the submission that changed this very answer
    overtaken_by int
);
create index correction_by_submission on forms.correction (submission_id, id);

-- What a version of a submission says otherwise than the one before, told apart once, when it came.
create table forms.answer_change (
    submission_id uuid not null references forms.submission (id),
    version int not null,
    repeat text not null,
    number int not null,
    path text not null,
    before jsonb,
    after jsonb,
    primary key (submission_id, version, repeat, number, path)
);

create table forms.saved_view (
    id uuid primary key default uuidv7(),
    form_id uuid not null references forms.form (id),
    name text not null,
    -- filters and columns, as the page's address holds them
    query text not null,
    shared boolean not null,
    owner uuid not null,
    made_at timestamptz not null
);
create index saved_view_by_form on forms.saved_view (form_id);

-- By what submissions are compared with each other.
create table forms.answer_print (
    submission_id uuid primary key references forms.submission (id),
    form_id uuid not null,
    -- the phone, or else the user
    collector uuid,
    all_answers bytea not null,
    choices bytea not null,
    started_at timestamptz,
    ended_at timestamptz
);
create index answer_print_by_answers on forms.answer_print (form_id, all_answers);
create index answer_print_by_collector on forms.answer_print (form_id, collector, submission_id)
    where collector is not null;

create table forms.quality_flag (
    id uuid primary key default uuidv7(),
    submission_id uuid not null references forms.submission (id),
    form_id uuid not null,
    finding text not null,
    path text not null default '',
    number int not null default 0,
    -- what the words mention
    first text not null default '',
    second text not null default '',
    other_id uuid references forms.submission (id),
    raised_at timestamptz not null,
    dismissed_at timestamptz,
    dismissed_by uuid,
    dismiss_reason text not null default '',
    constraint flagged_once unique (submission_id, finding, path, number)
);
create index quality_flag_by_form on forms.quality_flag (form_id, finding) where dismissed_at is null;

-- Names of files that answers speak of and that have not come.
create function forms.missing_files(submission uuid, expected text [])
returns text [] language sql stable parallel safe as $$
    select coalesce(array_agg(name order by name), '{}')
    from unnest(expected) as name
    where not exists (
        select 1 from forms.attachment a where a.submission_id = submission and a.name = name.name)
$$;

-- What checks found and nobody dismissed; a missing file is found no more once it has come.
create view forms.open_flag as
select f.*
from forms.quality_flag f
join forms.submission s on s.id = f.submission_id
where f.dismissed_at is null
    and (f.finding <> 'FILES_MISSING' or forms.missing_files(s.id, s.expected_files) <> '{}');
