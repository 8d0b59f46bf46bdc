-- 200,000 people, named by load_name, in 8,000 cohorts of 400 projects over five years, ten sessions each: two million marks.
insert into directory.site (code, name, kind, area)
select 'LOAD-' || n, 'Site ' || n, 'COMMUNITY', (array['IQG01', 'IQG08', 'IQG13', 'IQG15'])[1 + n % 4]
from generate_series(1, 40) n;

insert into programmes.project (code, name, type, delivery, area, site_id, starts_on, ends_on, workshop_kind)
select 'LOAD-' || n, 'Project ' || n,
    case when n % 8 = 0 then 'WORKSHOP' when n % 2 = 0 then 'EPW' else 'ILA' end,
    case when n % 8 = 0 then 'MHPSS_ALONE' else 'WITH_LIVELIHOODS' end,
    s.area, s.id, make_date(2021 + n % 5, 1, 10), make_date(2021 + n % 5, 12, 20),
    case when n % 8 = 0 then 'BAKERY' end
from generate_series(1, 400) n
join directory.site s on s.code = 'LOAD-' || (1 + n % 40);

insert into programmes.cohort (project_id, code, name, site_id)
select p.id, p.code || '-C' || n, 'Cohort ' || n, case when n = 20 then null else p.site_id end
from programmes.project p
cross join generate_series(1, 20) n
where p.code like 'LOAD-%';

create temporary table load_cohort as
select c.id, p.starts_on, row_number() over (order by c.code) as n
from programmes.cohort c
join programmes.project p on p.id = c.project_id
where p.code like 'LOAD-%';

insert into registry.person (code, full_name, name_folded, name_sound, name_terms, sex, birth_date, displacement_status, area)
select 'LOAD-' || n, c.name, c.name_folded, c.name_sound, c.name_terms,
    (array['FEMALE', 'MALE', 'MALE', 'NOT_RECORDED'])[1 + n % 4],
    make_date(1950 + n % 60, 1 + n % 12, 1 + n % 28), 'RETURNEE', 'IQG13'
from load_name c
cross join lateral (select 1 + c.id as n) numbered;

insert into registry.washington_group_answers
    (person_id, asked_on, seeing, hearing, walking, remembering, self_care, communicating)
select p.id, '2021-01-10', 1 + (right(p.code, 1) = '7')::int * 2, 1, 1, 1, 1, 1
from registry.person p
where p.code like 'LOAD-%' and right(p.code, 1) in ('7', '3', '5');

insert into programmes.membership (cohort_id, person_id, joined_on)
select c.id, p.id, c.starts_on
from load_cohort c
join registry.person p on p.code = any (array(select 'LOAD-' || ((c.n - 1) * 25 + i) from generate_series(1, 25) i));

-- every fiftieth person is in a second cohort
insert into programmes.membership (cohort_id, person_id, joined_on)
select c.id, p.id, c.starts_on
from generate_series(50, 199950, 50) k
join registry.person p on p.code = 'LOAD-' || k
join load_cohort c on c.n = 1 + (k / 25 + 400) % 8000
on conflict do nothing;

insert into programmes.session (cohort_id, kind, number, on_day, state)
select c.id, case when k = 0 then 'AWARENESS' else 'PEER_SUPPORT' end, k, c.starts_on + k * 14, 'CLOSED'
from load_cohort c
cross join generate_series(0, 9) k;

-- the rule is kept by construction here, and two million single checks would measure nothing
alter table programmes.attendance disable trigger only_members_are_marked;
