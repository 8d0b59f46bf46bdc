-- What was brought in from elsewhere, how far it has come, and what could not be brought; and who is told of what arrives.

create table forms.bring_in (
    id uuid primary key default uuidv7(),
    source text not null,
    -- the file's name, or the other server with the form there
    label text not null,
    server text not null default '',
    remote_form text not null default '',
    form_id uuid references forms.form (id),
    target_kind text not null default 'MISSION',
    target_id uuid,
    project_id uuid,
    area text,
    target_label text not null default '',
    -- an uploaded file, until all of it is in
    content bytea,
    state text not null default 'CHOOSING',
    -- of the last record that is in
    cursor text not null default '',
    seen int not null default 0,
    added int not null default 0,
    known int not null default 0,
    files int not null default 0,
    made_at timestamptz not null,
    made_by uuid,
    ended_at timestamptz,
    constraint source_is_known check (source in ('SHEET', 'KOBO', 'CENTRAL')),
    constraint bring_in_state_is_known check (state in ('CHOOSING', 'RUNNING', 'STOPPED', 'DONE'))
);

-- What could not be brought over; once for each record and reason, however often it is tried.
create table forms.bring_in_trouble (
    bring_in_id uuid not null references forms.bring_in (id),
    record text not null,
    code text not null,
    detail text not null default '',
    primary key (bring_in_id, record, code, detail)
);

create table forms.webhook (
    id uuid primary key default uuidv7(),
    form_id uuid not null references forms.form (id),
    url text not null,
    -- signs what is sent, so it is needed as it is
    secret text not null,
    -- said by a person: answers of a confidential form leave Sanad
    confidential_too boolean not null default false,
    state text not null default 'ON',
    failures int not null default 0,
    made_at timestamptz not null,
    made_by uuid,
    constraint webhook_state_is_known check (state in ('ON', 'OFF', 'FAILED'))
);
create index webhook_by_form on forms.webhook (form_id);

-- Written with the submission itself: whatever arrived is told, whatever was rolled back never was.
create table forms.webhook_delivery (
    id uuid primary key default uuidv7(),
    webhook_id uuid not null references forms.webhook (id) on delete cascade,
    submission_id uuid not null references forms.submission (id),
    number int not null,
    state text not null default 'WAITING',
    attempts int not null default 0,
    next_at timestamptz not null,
    last_at timestamptz,
    -- of HTTP; 0 where no answer came
    last_status int,
    constraint delivery_state_is_known check (state in ('WAITING', 'SENT', 'GIVEN_UP'))
);
create index webhook_delivery_waits on forms.webhook_delivery (next_at) where state = 'WAITING';
create index webhook_delivery_by_hook on forms.webhook_delivery (webhook_id, id desc);
