-- What people need so that they can take part, promised and given; and how they wish to be met. No figure is counted here:
-- a support person is nobody's participant.

create table programmes.accommodation (
    id uuid primary key default uuidv7(),
    cohort_id uuid not null references programmes.cohort (id),
    person_id uuid not null references registry.person (id),
    kind text not null,
    note text not null,
    promised_on date not null,
    given_on date,
    ended_on date,
    recorded_by uuid,
    recorded_at timestamptz not null,
    constraint accommodation_is_known check (kind in ('SUPPORT_PERSON', 'TRANSPORT', 'INTERPRETER', 'OTHER')),
    constraint other_is_said check (kind <> 'OTHER' or note <> ''),
    constraint note_is_short check (length(note) <= 200),
    constraint given_once_promised check (given_on >= promised_on),
    constraint ended_once_promised check (ended_on >= promised_on)
);
create index accommodation_by_cohort on programmes.accommodation (cohort_id);

create table programmes.wish (
    cohort_id uuid not null references programmes.cohort (id),
    -- null for the cohort as a whole
    person_id uuid references registry.person (id),
    facilitator text not null,
    setting text not null,
    constraint facilitator_wish_is_known check (facilitator in ('EITHER', 'WOMAN', 'MAN')),
    constraint setting_is_known check (setting in ('AT_THE_PLACE', 'NEARBY', 'AT_HOME', 'ONLINE')),
    constraint one_wish_each unique nulls not distinct (cohort_id, person_id)
);
