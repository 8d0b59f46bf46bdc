-- Files that were handed in. The bytes lie in the data folder under their SHA-256; two records may share them.

create table files.stored_file (
    id uuid primary key default uuidv7(),
    -- the feature it belongs to; no other opens it
    owner_kind text not null,
    sha256 text not null,
    type text not null,
    bytes bigint not null,
    -- for people to recognise it by; never part of a path
    name text not null,
    uploaded_by uuid,
    uploaded_at timestamptz not null,
    constraint sha256_is_one check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint type_is_known check (type in ('PDF', 'JPEG', 'PNG', 'WEBP')),
    constraint nothing_is_no_file check (bytes > 0)
);
create index stored_file_by_content on files.stored_file (sha256);
