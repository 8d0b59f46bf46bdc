-- Reports of rounds: drafts of blocks whose numbers are references, and what was published of them.

create table assessment.report (
    id uuid primary key default uuidv7(),
    round_id uuid not null references assessment.round (id),
    title_en text not null default '',
    title_ar text not null default '',
    title_ckb text not null default '',
    -- for whom: decides below which count a number is hidden in every output
    audience text not null,
    made_at timestamptz not null,
    made_by uuid,
    constraint report_has_a_title check (length(title_en) + length(title_ar) + length(title_ckb) between 1 and 900),
    constraint report_audience_is_known check (audience in ('INTERNAL', 'SENSITIVE', 'PUBLIC'))
);
create index report_by_round on assessment.report (round_id);

create table assessment.report_block (
    id uuid primary key default uuidv7(),
    report_id uuid not null references assessment.report (id),
    position integer not null,
    kind text not null,
    -- row of the analysis plan, or a quote; empty for prose
    subject text not null default '',
    text_en text not null default '',
    text_ar text not null default '',
    text_ckb text not null default '',
    -- raised by every change, so that two people do not overwrite each other
    version integer not null default 0,
    constraint block_is_short check (greatest(length(text_en), length(text_ar), length(text_ckb)) <= 20000),
    unique (report_id, position) deferrable initially deferred
);

-- A number in prose: a row of the result table, or quoted from a source that is named.
create table assessment.report_slot (
    report_id uuid not null references assessment.report (id),
    name text not null,
    finding text not null default '',
    result text not null default '',
    show text not null,
    -- what stood there when the author last looked
    seen text not null default '',
    quoted text not null default '',
    source text not null default '',
    primary key (report_id, name),
    constraint slot_is_bound_or_quoted check ((result <> '') <> (quoted <> '')),
    constraint quoted_slot_names_its_source check (quoted = '' or length(source) between 1 and 500)
);

-- What was published, whole: text, slots and every row of the result table as the audience may see it.
create table assessment.report_edition (
    id uuid primary key default uuidv7(),
    report_id uuid not null references assessment.report (id),
    number integer not null,
    audience text not null,
    published_at timestamptz not null,
    published_by uuid,
    content text not null,
    unique (report_id, number)
);

create function assessment.refuse_change_of_edition() returns trigger language plpgsql as $$
begin
    raise exception 'what was published stays as it was';
end $$;
create trigger edition_stays_as_it_was before update or delete on assessment.report_edition
    for each row execute function assessment.refuse_change_of_edition();
