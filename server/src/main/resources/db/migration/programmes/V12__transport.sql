-- What transport costs at a place, and what is given for it. Rows are added, never changed: the newest that holds counts.

create table programmes.transport_cost (
    id uuid primary key default uuidv7(),
    area text not null references geography.area (pcode),
    -- there and back, whole dinars
    average_iqd int not null,
    source text not null,
    as_of date not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    constraint cost_is_an_amount check (average_iqd between 1 and 1000000),
    constraint cost_has_its_source check (length(source) between 1 and 200),
    constraint cost_to_be_held_against unique (id, area, average_iqd)
);
create index transport_cost_by_area on programmes.transport_cost (area, as_of);

create table programmes.transport_support (
    id uuid primary key default uuidv7(),
    area text not null references geography.area (pcode),
    way text not null,
    allowance_iqd int,
    -- the average an allowance was held against, copied so that the database itself keeps the one below the other
    cost_id uuid,
    average_iqd int,
    from_day date not null,
    decided_by uuid,
    decided_at timestamptz not null,
    foreign key (cost_id, area, average_iqd) references programmes.transport_cost (id, area, average_iqd),
    constraint way_is_known check (way in ('ALLOWANCE', 'ORGANISED', 'NONE')),
    constraint only_an_allowance_has_an_amount check (
        (way = 'ALLOWANCE') = (allowance_iqd is not null)
        and (way = 'ALLOWANCE') = (cost_id is not null)
        and (way = 'ALLOWANCE') = (average_iqd is not null)),
    constraint allowance_within_the_average check (allowance_iqd between 0 and average_iqd)
);
create index transport_support_by_area on programmes.transport_support (area, from_day);
