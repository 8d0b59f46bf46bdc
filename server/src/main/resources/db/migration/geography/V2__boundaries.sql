-- Outlines of places, brought in as a file of one level of one country; a newer file takes the place of the one before.

create table geography.boundary_file (
    id uuid primary key default uuidv7(),
    country text not null references geography.area (pcode),
    level smallint not null,
    -- whose the boundaries are; stands below every map
    attribution text not null,
    file_name text not null,
    imported_at timestamptz not null,
    imported_by uuid,
    constraint one_file_a_level unique (country, level),
    constraint boundary_level_is_known check (level between 1 and 4),
    constraint attribution_is_said check (length(attribution) between 1 and 300)
);

create table geography.boundary (
    pcode text primary key references geography.area (pcode),
    file_id uuid not null references geography.boundary_file (id) on delete cascade,
    -- rings parted by ";", points by blanks, longitude and latitude by ",": "44.1,33.2 44.3,33.2 44.2,33.4 44.1,33.2"
    outline text not null
);
create index boundary_by_file on geography.boundary (file_id);
