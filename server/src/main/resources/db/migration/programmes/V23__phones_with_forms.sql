-- What phones with forms need and bring.

-- phones take a changed row of a list only when its number has grown
alter table programmes.cohort add column version int not null default 0;

-- A person whom a phone registered before Sanad did: the phone's own id, until it hears of ours.
create table programmes.phone_person (
    entity_id uuid primary key,
    person_id uuid not null references registry.person (id),
    at timestamptz not null
);

-- Answers to the feedback form without anything that was said in free words, and without a name.
create table programmes.feedback (
    submission_id uuid primary key,
    cohort_id uuid not null references programmes.cohort (id),
    answers jsonb not null,
    asked_on date not null
);
create index feedback_by_cohort on programmes.feedback (cohort_id);
