-- Places as versioned reference data. A list is imported whole; what it no longer names stays, closed by valid_to.

create table geography.area_list (
    id uuid primary key default uuidv7(),
    country text not null,
    source text not null,
    -- of the file's content: the same list is taken in once
    fingerprint text not null,
    valid_from date not null,
    imported_at timestamptz not null default now(),
    constraint list_once unique (country, fingerprint)
);

create table geography.area (
    pcode text primary key,
    -- p-code of the country, its own for the country itself
    country text not null,
    parent text references geography.area (pcode),
    level smallint not null,
    name_en text not null,
    name_ar text,
    name_ckb text,
    -- how sure the Sorani name is; a name that no speaker has reviewed is shown as such where it matters
    name_ckb_reviewed boolean not null default false,
    latitude double precision,
    longitude double precision,
    list_id uuid not null references geography.area_list (id),
    valid_from date not null,
    valid_to date,
    constraint pcode_shape check (pcode ~ '^[A-Z]{2}[A-Z0-9]{0,18}$'),
    constraint level_is_known check (level between 0 and 4),
    constraint only_a_country_has_no_parent check ((parent is null) = (level = 0)),
    constraint area_name_is_short check (length(name_en) between 1 and 120),
    constraint validity_runs_forward check (valid_to is null or valid_to > valid_from)
);
create index area_by_parent on geography.area (parent);

-- Other spellings a place is found by.
create table geography.area_alias (
    pcode text not null references geography.area (pcode),
    alias text not null,
    primary key (pcode, alias)
);

-- Each area and everything it lies in, itself included: what area scopes and sums by place are resolved with.
create table geography.area_within (
    pcode text not null references geography.area (pcode),
    within text not null references geography.area (pcode),
    primary key (pcode, within)
);
create index area_within_by_outer on geography.area_within (within, pcode);

-- A list that was uploaded and waits for its confirmation. No place comes of it before.
create table geography.list_draft (
    id uuid primary key default uuidv7(),
    uploaded_by uuid,
    uploaded_at timestamptz not null,
    file_name text not null,
    country text not null,
    content bytea not null
);
