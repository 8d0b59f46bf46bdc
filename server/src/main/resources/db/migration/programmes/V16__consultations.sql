-- What people with disabilities said of a project when they were asked, and what changed because of it.

create table programmes.consultation (
    id uuid primary key default uuidv7(),
    project_id uuid not null references programmes.project (id),
    stage text not null,
    on_day date not null,
    women int not null,
    men int not null,
    sex_not_recorded int not null,
    findings text not null,
    -- empty while nobody knows what to change
    adjustment text not null,
    adjusted_on date,
    recorded_by uuid,
    recorded_at timestamptz not null,
    constraint stage_is_known check (stage in ('DESIGN', 'DURING')),
    constraint asked_are_counts check (least(women, men, sex_not_recorded) >= 0),
    constraint somebody_was_asked check (women + men + sex_not_recorded > 0),
    constraint adjusted_after_asking check (adjusted_on >= on_day),
    constraint adjusted_says_what check (adjusted_on is null or adjustment <> '')
);
create index consultation_by_project on programmes.consultation (project_id);
