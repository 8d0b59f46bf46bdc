-- When a cohort's people can come, whom its sessions meet, the calendar, and by whom people wish to be with.

-- Hours of the week in which a cohort's people cannot come. Days count from 1 for Monday to 7 for Sunday.
create table programmes.busy_window (
    id uuid primary key default uuidv7(),
    cohort_id uuid not null references programmes.cohort (id),
    kind text not null,
    days smallint[] not null,
    from_time time not null,
    until_time time not null,
    -- the season or the job it belongs to; null: from always, or for good
    first_day date,
    last_day date,
    note text not null default '',
    recorded_by uuid,
    recorded_at timestamptz not null,
    constraint window_is_known check (kind in ('WORK_SHIFT', 'PRAYER', 'CHILD_CARE')),
    constraint window_has_days check (cardinality(days) between 1 and 7 and days <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[]),
    constraint window_runs_forward check (from_time < until_time and last_day >= first_day),
    constraint note_is_short check (length(note) <= 200)
);
create index busy_window_by_cohort on programmes.busy_window (cohort_id);

-- Proposals to start from, wide enough for all of Iraq in their months; every cohort's own hours are typed over them.
create table programmes.prayer_time (
    first_month smallint not null,
    last_month smallint not null,
    prayer text not null,
    from_time time not null,
    until_time time not null,
    primary key (first_month, prayer),
    constraint prayer_is_known check (prayer in ('DHUHR', 'ASR')),
    constraint season_is_some_months check (first_month between 1 and 12 and last_month between first_month and 12)
);
insert into programmes.prayer_time (first_month, last_month, prayer, from_time, until_time) values
    (1, 3, 'DHUHR', '12:00', '12:45'), (1, 3, 'ASR', '15:00', '15:45'),
    (4, 9, 'DHUHR', '12:00', '12:45'), (4, 9, 'ASR', '15:30', '16:15'),
    (10, 12, 'DHUHR', '11:40', '12:25'), (10, 12, 'ASR', '14:30', '15:15');

-- How long a session of a cohort takes, where it is not the usual time.
create table programmes.cohort_hours (
    cohort_id uuid primary key references programmes.cohort (id),
    minutes smallint not null,
    constraint a_session_takes_some_time check (minutes between 30 and 300)
);
create function programmes.usual_minutes() returns int language sql immutable as $$ select 90 $$;

-- Where the plan proposed another moment than its pace asked for, until somebody moves the session.
create table programmes.session_shift (
    session_id uuid primary key references programmes.session (id) on delete cascade,
    wished_day date not null,
    wished_time time not null,
    why text[] not null
);

-- Each session with the time it takes.
create view programmes.session_span as
select s.id, s.cohort_id, c.project_id, c.site_id, c.name as cohort, s.number, s.state, s.on_day, s.at_time,
    s.on_day + s.at_time as begins,
    s.on_day + s.at_time + make_interval(mins => coalesce(h.minutes, programmes.usual_minutes())) as ends
from programmes.session s
join programmes.cohort c on c.id = s.cohort_id
left join programmes.cohort_hours h on h.cohort_id = c.id;
create index session_by_cohort_and_day on programmes.session (cohort_id, on_day);
create index cohort_by_site on programmes.cohort (site_id);

-- Who is in two cohorts at once, and in which days; whichever of their records was enrolled.
create view programmes.shared_member as
select distinct m.cohort_id as one, n.cohort_id as other, coalesce(p.merged_into, p.id) as person_id,
    greatest(m.joined_on, n.joined_on) as first_day,
    least(coalesce(m.left_on, 'infinity'), coalesce(n.left_on, 'infinity')) as last_day
from programmes.membership m
join registry.person p on p.id = m.person_id
join registry.person q on coalesce(q.merged_into, q.id) = coalesce(p.merged_into, p.id)
join programmes.membership n on n.person_id = q.id and n.cohort_id <> m.cohort_id;

-- The holidays among some days, with the area where each holds.
create function programmes.days_off(first_day date, last_day date)
returns table (on_day date, area text, name_en text, name_ar text, name_ckb text) language sql stable as $$
    select d::date, h.area, h.name_en, h.name_ar, h.name_ckb
    from generate_series(first_day, last_day, interval '1 day') d
    join programmes.holiday h on d::date between h.from_day and h.until_day
    union all
    select d::date, y.area, y.name_en, y.name_ar, y.name_ckb
    from generate_series(first_day, last_day, interval '1 day') d
    join programmes.yearly_holiday y on y.month = extract(month from d) and y.day = extract(day from d)
$$;

-- What a calendar shows of a session: nothing of who belongs to it.
create view programmes.calendar_entry as
select s.id, s.cohort_id, s.cohort, s.project_id, p.name as project, p.area, s.site_id,
    d.name as site, d.name_ar as site_ar, d.name_ckb as site_ckb,
    x.kind, s.number, s.on_day, s.at_time, s.begins, s.ends, s.state, x.module, x.version
from programmes.session_span s
join programmes.session x on x.id = s.id
join programmes.project p on p.id = s.project_id
left join directory.site d on d.id = s.site_id;

-- The private address of somebody's calendar: only a digest is kept; who has the table has no address.
create table programmes.calendar_link (
    user_id uuid primary key references access.app_user (id),
    token_hash bytea not null unique,
    language text not null,
    made_at timestamptz not null
);

-- With whom somebody of a project wishes to be in a group.
create table programmes.group_wish (
    project_id uuid not null references programmes.project (id),
    person_id uuid not null references registry.person (id),
    wish text not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    primary key (project_id, person_id),
    constraint group_wish_is_known check (wish in ('MIXED', 'OWN_SEX', 'EITHER'))
);
