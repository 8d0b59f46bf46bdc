-- What comes back from paper, and what was given on it.

-- The photograph or scan of a sheet people signed; whoever may read the session's marks may open it.
create table programmes.session_scan (
    id uuid primary key default uuidv7(),
    session_id uuid not null references programmes.session (id),
    file_id uuid not null references files.stored_file (id) deferrable initially deferred,
    added_at timestamptz not null
);
create index session_scan_by_session on programmes.session_scan (session_id);

create table programmes.certificate (
    cohort_id uuid not null references programmes.cohort (id),
    person_id uuid not null references registry.person (id),
    -- the how-manyth of its cohort; a number is never given twice
    number int not null,
    issued_on date not null,
    issued_by uuid,
    primary key (cohort_id, person_id),
    constraint certificate_number_once unique (cohort_id, number),
    constraint certificate_number_counts check (number > 0)
);
