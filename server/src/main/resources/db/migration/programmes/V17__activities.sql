-- Activities beside the sessions, for children and for young people. No figure is counted here: who comes stands apart.

create table programmes.activity (
    id uuid primary key default uuidv7(),
    project_id uuid not null references programmes.project (id),
    -- null for the project as a whole
    cohort_id uuid references programmes.cohort (id),
    kind text not null,
    on_day date not null,
    place text not null,
    lead text not null,
    -- null until somebody has counted
    female int,
    male int,
    sex_not_recorded int,
    recorded_by uuid,
    recorded_at timestamptz not null,
    constraint activity_is_known check (kind in ('CHILDREN', 'YOUTH_REFLECTION', 'YOUTH_MENTORING')),
    constraint came_are_counts check (least(female, male, sex_not_recorded) >= 0),
    constraint counted_whole check (
        (female is null) = (male is null) and (female is null) = (sex_not_recorded is null))
);
create index activity_by_project on programmes.activity (project_id);
