-- The checkpoint after the third peer-support session, what follows from it, and what was heard later.

create table programmes.interest (
    cohort_id uuid not null references programmes.cohort (id),
    person_id uuid not null references registry.person (id),
    answer text not null,
    asked_on date not null,
    primary key (cohort_id, person_id),
    constraint interest_is_known check (answer in ('YES', 'MAYBE', 'NO'))
);

create table programmes.adaptation (
    id uuid primary key default uuidv7(),
    cohort_id uuid not null references programmes.cohort (id),
    kind text not null,
    sessions smallint not null,
    why text not null,
    advice text not null default '',
    state text not null default 'PROPOSED',
    proposed_by uuid,
    proposed_at timestamptz not null,
    decision_note text,
    decided_by uuid,
    decided_at timestamptz,
    constraint adaptation_kind_is_known check (kind in ('SHORTEN', 'EXTEND')),
    constraint adaptation_state_is_known check (state in ('PROPOSED', 'ACCEPTED', 'DECLINED')),
    constraint adaptation_changes_something check (sessions between 1 and 12),
    constraint shortening_comes_with_advice check (kind <> 'SHORTEN' or advice <> ''),
    constraint decided_has_its_time check ((state = 'PROPOSED') = (decided_at is null))
);
create unique index one_proposal_waits_per_cohort on programmes.adaptation (cohort_id) where state = 'PROPOSED';

create table programmes.group_in_touch (
    cohort_id uuid not null references programmes.cohort (id),
    asked_on date not null,
    answer text not null,
    note text not null default '',
    primary key (cohort_id, asked_on),
    constraint in_touch_is_known check (answer in ('YES', 'NO', 'UNKNOWN'))
);
