-- Trainings of staff: what was taught, when and where, by whom, who took part and who completed it.

create table workforce.training (
    id uuid primary key default uuidv7(),
    -- one training may cover several kinds: an orientation followed by the manual
    kinds text[] not null,
    title text not null,
    first_day date not null,
    last_day date not null,
    area text not null references geography.area (pcode),
    place text not null default '',
    -- null: the mission trains its own
    provider_id uuid references directory.organisation (id),
    added_by uuid,
    added_at timestamptz not null,
    constraint training_kinds_are_known check (
        cardinality(kinds) > 0
        and kinds <@ array['MLI_ORIENTATION', 'MLI_MANUAL', 'DISABILITY_INCLUSION', 'OTHER']),
    constraint training_title_is_short check (length(title) between 1 and 120),
    constraint training_runs_forward check (last_day - first_day between 0 and 60)
);
create index training_by_day on workforce.training (last_day);

create table workforce.training_participant (
    training_id uuid not null references workforce.training (id) on delete cascade,
    staff_id uuid not null references workforce.staff_member (id),
    -- null: took part, and has not completed it
    completed_on date,
    certificate_number text,
    certified_on date,
    primary key (training_id, staff_id),
    constraint certificate_is_of_who_completed check (
        completed_on is not null or (certificate_number is null and certified_on is null)),
    constraint certified_after_completion check (certified_on >= completed_on)
);
create index training_by_staff on workforce.training_participant (staff_id);

-- Each kind of training that somebody completed, from their first completion of it on.
create view workforce.completed_training as
select p.staff_id, k.kind, p.completed_on
from workforce.training_participant p
join workforce.training t on t.id = p.training_id
cross join lateral unnest(t.kinds) as k(kind)
where p.completed_on is not null;
