-- Organisations, and the sites where work happens.

create table directory.organisation (
    id uuid primary key default uuidv7(),
    name text not null,
    acronym text,
    constraint organisation_once unique (name),
    constraint organisation_name_is_short check (length(name) between 1 and 200)
);

create table directory.site (
    id uuid primary key default uuidv7(),
    code text not null unique,
    name text not null,
    name_ar text,
    name_ckb text,
    kind text not null,
    area text not null references geography.area (pcode),
    organisation_id uuid references directory.organisation (id),
    constraint site_kind_is_known check (kind in ('CAMP', 'CENTRE', 'COMMUNITY', 'FACILITY')),
    constraint site_name_is_short check (length(name) between 1 and 200)
);
create index site_by_area on directory.site (area);
