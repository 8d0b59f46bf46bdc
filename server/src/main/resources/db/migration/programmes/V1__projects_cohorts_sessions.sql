-- Projects, their cohorts and the plan of sessions.

create table programmes.project (
    id uuid primary key default uuidv7(),
    code text not null unique,
    name text not null,
    programme text not null default 'MLI',
    type text not null,
    delivery text not null,
    -- where the project runs, for access and for counting projects by governorate
    area text not null references geography.area (pcode),
    site_id uuid not null references directory.site (id),
    starts_on date not null,
    ends_on date not null,
    workshop_kind text,
    created_by uuid,
    version int not null default 0,
    constraint project_code_is_short check (code ~ '^[A-Z0-9][A-Z0-9-]{1,29}$'),
    constraint project_type_is_known check (type in ('ILA', 'EPW', 'WORKSHOP')),
    constraint delivery_is_known check (delivery in ('WITH_LIVELIHOODS', 'MHPSS_ALONE')),
    constraint project_runs_forward check (ends_on >= starts_on),
    constraint workshop_has_its_kind check ((type = 'WORKSHOP') = (workshop_kind is not null)),
    constraint workshop_kind_is_known check (workshop_kind in ('CARPENTRY', 'BAKERY', 'TAILORING', 'AGRICULTURE', 'OTHER'))
);
create index project_by_area on programmes.project (area);

create table programmes.cohort (
    id uuid primary key default uuidv7(),
    project_id uuid not null references programmes.project (id),
    code text not null unique,
    name text not null,
    -- null: the place of this cohort was not recorded, and is counted so
    site_id uuid references directory.site (id),
    composition text not null default 'MIXED',
    constraint composition_is_known check (composition in ('MIXED', 'WOMEN', 'MEN'))
);
create index cohort_by_project on programmes.cohort (project_id);

create table programmes.cohort_facilitator (
    cohort_id uuid not null references programmes.cohort (id),
    staff_id uuid not null references workforce.staff_member (id),
    primary key (cohort_id, staff_id)
);
create index cohort_facilitator_by_staff on programmes.cohort_facilitator (staff_id);

create table programmes.membership (
    cohort_id uuid not null references programmes.cohort (id),
    person_id uuid not null references registry.person (id),
    joined_on date not null,
    left_on date,
    left_reason text,
    enrolled_by uuid,
    -- a person may leave and come back
    primary key (cohort_id, person_id, joined_on),
    constraint left_after_joining check (left_on is null or left_on >= joined_on)
);
create index membership_by_person on programmes.membership (person_id);
create unique index in_a_cohort_once_at_a_time on programmes.membership (cohort_id, person_id) where left_on is null;

-- Days on which no session is planned without a word: national and local holidays.
create table programmes.holiday (
    on_day date not null,
    area text not null references geography.area (pcode),
    name_en text not null,
    name_ar text not null,
    name_ckb text not null,
    primary key (on_day, area)
);

-- The same day every year, in a country.
create table programmes.yearly_holiday (
    country text not null,
    month smallint not null,
    day smallint not null,
    name_en text not null,
    name_ar text not null,
    name_ckb text not null,
    primary key (country, month, day)
);
insert into programmes.yearly_holiday (country, month, day, name_en, name_ar, name_ckb) values
    ('IQ', 1, 1, 'New Year''s Day', 'رأس السنة الميلادية', 'سەری ساڵی زایینی'),
    ('IQ', 1, 6, 'Army Day', 'عيد الجيش', 'ڕۆژی سوپا'),
    ('IQ', 3, 21, 'Nowruz', 'عيد نوروز', 'نەورۆز'),
    ('IQ', 5, 1, 'Labour Day', 'عيد العمال', 'ڕۆژی کرێکاران'),
    ('IQ', 7, 14, 'Republic Day', 'عيد الجمهورية', 'ڕۆژی کۆمار'),
    ('IQ', 10, 3, 'National Day', 'العيد الوطني', 'ڕۆژی نیشتمانی'),
    ('IQ', 12, 25, 'Christmas Day', 'عيد الميلاد المجيد', 'جەژنی لەدایکبوونی مەسیح');

create table programmes.session (
    id uuid primary key default uuidv7(),
    cohort_id uuid not null references programmes.cohort (id),
    kind text not null,
    -- 0 for the awareness session, then 1, 2, 3 … through the peer-support sessions
    number smallint not null,
    on_day date not null,
    at_time time not null default '10:00',
    state text not null default 'PLANNED',
    module smallint,
    cancel_reason text,
    closed_at timestamptz,
    closed_by uuid,
    version int not null default 0,
    constraint session_once_per_number unique (cohort_id, number),
    constraint kind_is_known check (kind in ('AWARENESS', 'PEER_SUPPORT')),
    constraint awareness_comes_first check ((kind = 'AWARENESS') = (number = 0)),
    constraint state_is_known check (state in ('PLANNED', 'HELD', 'CLOSED', 'CANCELLED')),
    constraint module_is_one_of_eight check (module between 1 and 8),
    constraint module_belongs_to_peer_support check (module is null or kind = 'PEER_SUPPORT'),
    constraint cancelled_with_reason check ((state = 'CANCELLED') = (cancel_reason is not null))
);
create index session_by_day on programmes.session (on_day);

-- Every reopening of a closed session.
create table programmes.session_reopening (
    id bigint generated always as identity primary key,
    session_id uuid not null references programmes.session (id),
    reason text not null,
    reopened_by uuid,
    at timestamptz not null
);

-- Counselling is known here only as a number of sessions held; the sealed records come with the care module.
create table programmes.counselling_tally (
    project_id uuid not null references programmes.project (id),
    month date not null,
    held int not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    primary key (project_id, month),
    constraint month_starts_on_its_first check (extract(day from month) = 1),
    constraint held_is_a_count check (held between 0 and 1000)
);

-- The one rule of who reaches which project (see access.Reach for the parameters).
create function programmes.reachable_project(
    self uuid, everywhere boolean, areas text[], projects uuid[],
    own_everywhere boolean, own_areas text[], own_projects uuid[]
) returns setof uuid language sql stable as $$
    select p.id
    from programmes.project p
    where everywhere
        or p.id = any (projects)
        or exists (select 1 from geography.area_within w where w.pcode = p.area and w.within = any (areas))
        or ((own_everywhere
                or p.id = any (own_projects)
                or exists (select 1 from geography.area_within w where w.pcode = p.area and w.within = any (own_areas)))
            and exists (
                select 1
                from programmes.cohort c
                join programmes.cohort_facilitator f on f.cohort_id = c.id
                join workforce.staff_member s on s.id = f.staff_id
                where c.project_id = p.id and s.user_id = self))
$$;

-- The same rule one step down: somebody who reaches only their own work reaches only the cohorts they facilitate.
create function programmes.reachable_cohort(
    self uuid, everywhere boolean, areas text[], projects uuid[],
    own_everywhere boolean, own_areas text[], own_projects uuid[]
) returns setof uuid language sql stable as $$
    select c.id
    from programmes.cohort c
    join programmes.project p on p.id = c.project_id
    where everywhere
        or p.id = any (projects)
        or exists (select 1 from geography.area_within w where w.pcode = p.area and w.within = any (areas))
        or ((own_everywhere
                or p.id = any (own_projects)
                or exists (select 1 from geography.area_within w where w.pcode = p.area and w.within = any (own_areas)))
            and exists (
                select 1
                from programmes.cohort_facilitator f
                join workforce.staff_member s on s.id = f.staff_id
                where f.cohort_id = c.id and s.user_id = self))
$$;
