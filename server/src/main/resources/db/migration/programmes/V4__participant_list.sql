-- A list of participants that was uploaded and waits for its confirmation. Nobody is registered and nobody joins a cohort
-- before. It holds personal data as typed: only its owner sees it, it is emptied when it is confirmed, and it is removed
-- when it is cancelled or a day old.
create table programmes.participant_list_draft (
    id uuid primary key default uuidv7(),
    owner_id uuid not null,
    cohort_id uuid not null references programmes.cohort (id),
    file_name text not null,
    created_at timestamptz not null,
    -- the rows as they stand in the sheet; null once confirmed
    content jsonb,
    -- by row number: who is the same person, who another, which place is meant
    decisions jsonb not null default '{}',
    -- how many were saved, and how many not; kept so that a second click on "save" is shown the same
    outcome jsonb,
    constraint confirmed_list_is_emptied check ((content is null) = (outcome is not null)),
    constraint list_file_name_is_short check (length(file_name) <= 200)
);
create index participant_list_draft_by_age on programmes.participant_list_draft (created_at);
