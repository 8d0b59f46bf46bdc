-- Photographs of a project and the consent their use rests on.

create table programmes.photograph (
    id uuid primary key default uuidv7(),
    project_id uuid not null references programmes.project (id),
    caption text not null,
    place text not null,
    year int not null,
    consent text not null,
    group_text text not null default '',
    group_on date,
    -- since when it may not be used, whatever else stands
    withdrawn_on date,
    large_file uuid not null references files.stored_file (id) deferrable initially deferred,
    small_file uuid not null references files.stored_file (id) deferrable initially deferred,
    added_by uuid,
    added_at timestamptz not null,
    constraint consent_is_known check (consent in ('PEOPLE', 'GROUP', 'NOBODY_SHOWN')),
    constraint a_group_said_yes_to_words_on_a_day check ((consent = 'GROUP') = (group_on is not null and group_text <> ''))
);
create index photograph_by_project on programmes.photograph (project_id);

create table programmes.photograph_person (
    photograph_id uuid not null references programmes.photograph (id),
    person_id uuid not null references registry.person (id),
    primary key (photograph_id, person_id)
);
create index photograph_person_by_person on programmes.photograph_person (person_id);
