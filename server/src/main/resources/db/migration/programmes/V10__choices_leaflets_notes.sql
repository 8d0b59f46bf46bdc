-- What a group chose for its next session, which leaflets were handed out, and the note on a session.

-- Every choice made at a session; the newest stands, the others are its history.
create table programmes.module_choice (
    id uuid primary key default uuidv7(),
    session_id uuid not null references programmes.session (id),
    next_session_id uuid not null references programmes.session (id),
    module smallint not null references programmes.module (number),
    -- the module that stood at the next session before
    replaced smallint references programmes.module (number),
    how text not null,
    present int not null,
    -- how a tie was settled, or why the group went another way than its votes
    why text not null default '',
    chosen_by uuid,
    chosen_at timestamptz not null,
    constraint how_is_known check (how in ('HANDS', 'BALLOT', 'AGREED'))
);
create index module_choice_by_session on programmes.module_choice (session_id, chosen_at);

create table programmes.module_vote (
    choice_id uuid not null references programmes.module_choice (id),
    module smallint not null references programmes.module (number),
    votes int not null,
    primary key (choice_id, module),
    constraint votes_are_a_count check (votes between 1 and 1000)
);

-- A private vote. Who voted and what was voted lie apart, and nothing joins them: no time, no order, no key. All counts of
-- a vote are written anew with every ballot, so that not even the row versions tell which of them rose last.
create table programmes.ballot (
    session_id uuid primary key references programmes.session (id),
    opened_by uuid,
    opened_at timestamptz not null,
    ended_at timestamptz
);
create table programmes.ballot_count (
    session_id uuid not null references programmes.ballot (session_id),
    module smallint not null references programmes.module (number),
    votes int not null default 0,
    primary key (session_id, module)
);
create table programmes.ballot_receipt (
    session_id uuid not null references programmes.ballot (session_id),
    person_id uuid not null references registry.person (id),
    constraint one_ballot_for_a_person primary key (session_id, person_id)
);

create table programmes.leaflet_handout (
    session_id uuid not null references programmes.session (id),
    material_id uuid not null references programmes.material (id),
    language text not null,
    copies int not null,
    handed_by uuid,
    handed_at timestamptz not null,
    primary key (session_id, material_id, language),
    constraint leaflet_language_is_known check (language in ('en', 'ar', 'ckb')),
    constraint copies_are_a_count check (copies between 1 and 999)
);

-- No names and nothing said in confidence.
create table programmes.session_note (
    session_id uuid primary key references programmes.session (id),
    note text not null,
    version int not null default 1,
    noted_by uuid,
    noted_at timestamptz not null,
    constraint a_note_is_short check (length(note) <= 1000)
);

-- Files that a mission handed in for a template or a leaflet, every version of every language.
create table programmes.catalogue_file (
    id uuid primary key default uuidv7(),
    material_id uuid not null references programmes.material (id),
    language text not null,
    version int not null,
    file_id uuid not null references files.stored_file (id),
    uploaded_by uuid,
    uploaded_at timestamptz not null,
    constraint catalogue_file_once_per_version unique (material_id, language, version),
    constraint catalogue_file_language_is_known check (language in ('en', 'ar', 'ckb'))
);
