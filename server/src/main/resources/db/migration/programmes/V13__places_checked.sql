-- Whether places let everybody in. A check is never changed; a place that was mended is checked again.

create table programmes.place_check (
    id uuid primary key default uuidv7(),
    site_id uuid not null references directory.site (id),
    on_day date not null,
    checked_by text not null,
    found text not null,
    missing text not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    constraint found_is_known check (found in ('YES', 'PARTLY', 'NO')),
    constraint who_is_kept_out_is_said check (found = 'YES' or missing <> ''),
    constraint check_is_short check (length(checked_by) between 1 and 100 and length(missing) <= 500)
);
create index place_check_by_site on programmes.place_check (site_id, on_day);

create table programmes.place_fix (
    id uuid primary key default uuidv7(),
    check_id uuid not null references programmes.place_check (id),
    what text not null,
    -- null while it is open
    done_on date,
    constraint fix_is_short check (length(what) between 1 and 500)
);
create index place_fix_by_check on programmes.place_fix (check_id);
