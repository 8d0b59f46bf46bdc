-- Who asked for counselling, and how it stands. No note of what for: that belongs to the sealed record.

create table care.counselling_request (
    id uuid primary key default uuidv7(),
    person_id uuid not null references registry.person (id),
    -- the project is named without a key to it: programmes may know care, care does not know programmes
    project_id uuid not null,
    project_code text not null,
    area text not null references geography.area (pcode),
    asked_on date not null,
    state text not null default 'ASKED',
    booked_for date,
    sessions_held smallint not null default 0,
    passed_on_by uuid,
    constraint request_state_is_known check (
        state in ('ASKED', 'BOOKED', 'HELD', 'CLOSED', 'REFERRED', 'WITHDRAWN')),
    constraint booked_has_its_day check (state <> 'BOOKED' or booked_for is not null),
    constraint held_is_a_count check (sessions_held between 0 and 200)
);
create unique index one_open_request_per_person on care.counselling_request (person_id)
    where state in ('ASKED', 'BOOKED', 'HELD');
create index request_by_area on care.counselling_request (area);

-- Every step a request took.
create table care.request_step (
    id bigint generated always as identity primary key,
    request_id uuid not null references care.counselling_request (id),
    state text not null,
    taken_by uuid,
    at timestamptz not null
);
create index step_by_request on care.request_step (request_id);
