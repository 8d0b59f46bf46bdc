-- Outreach: who was to be told what, and how many were told. These numbers stand beside the figures and never in them.

create table programmes.outreach (
    id uuid primary key default uuidv7(),
    project_id uuid not null references programmes.project (id),
    place text not null,
    target_groups text[] not null,
    method text not null,
    -- empty in a language that is not used there
    message_en text not null,
    message_ar text not null,
    message_ckb text not null,
    planned_on date not null,
    held_on date,
    women int,
    men int,
    sex_not_recorded int,
    -- among all who were told; null where it is not known
    with_disability int,
    without_disability int,
    recorded_by uuid,
    recorded_at timestamptz not null,
    constraint somebody_is_to_be_told check (cardinality(target_groups) > 0),
    constraint outreach_says_something check (message_en || message_ar || message_ckb <> ''),
    constraint counted_once_held check (
        (held_on is null) = (women is null) and (held_on is null) = (men is null)
        and (held_on is null) = (sex_not_recorded is null)),
    constraint told_are_counts check (least(women, men, sex_not_recorded, with_disability, without_disability) >= 0),
    constraint disability_within_all check (
        coalesce(with_disability, 0) + coalesce(without_disability, 0) <= women + men + sex_not_recorded)
);
create index outreach_by_project on programmes.outreach (project_id);
