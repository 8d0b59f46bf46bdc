-- Findings of a proof-reading that somebody wanted to keep. The report that was read is never kept.
create table assessment.kept_reading (
    id uuid primary key default uuidv7(),
    owner_id uuid not null,
    title text not null,
    content jsonb not null,
    kept_at timestamptz not null,
    constraint kept_reading_title_is_short check (length(title) between 1 and 200)
);
create index kept_reading_by_owner on assessment.kept_reading (owner_id, kept_at desc);
