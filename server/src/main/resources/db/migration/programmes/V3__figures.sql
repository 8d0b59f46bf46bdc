-- What the figures stand on. Pages, sheets and the API read these and nothing else.

-- The age groups of reports: under 18, 18 to 59, 60 and over; never a guess where no age is known.
create function programmes.age_band(born_on date, on_day date) returns text language sql immutable as $$
    select case
        when born_on is null then 'NOT_RECORDED'
        when born_on > (on_day - interval '18 years')::date then 'AGE_0_17'
        when born_on > (on_day - interval '60 years')::date then 'AGE_18_59'
        else 'AGE_60_PLUS'
    end
$$;

-- The governorate a place lies in.
create view programmes.governorate as
select w.pcode as area, w.within as governorate
from geography.area_within w
join geography.area a on a.pcode = w.within and a.level = 1;

-- Who was in which cohort when, everyone under one id however many records were joined.
create view programmes.participation as
select
    counted.person_id,
    counted.sex,
    counted.disability,
    counted.born_on,
    m.joined_on,
    m.left_on,
    c.project_id,
    s.code as site,
    g.governorate
from programmes.membership m
join programmes.cohort c on c.id = m.cohort_id
join registry.counted_person counted on counted.record_id = m.person_id
left join directory.site s on s.id = c.site_id
left join programmes.governorate g on g.area = s.area;

-- Services of a session, already counted by sex: reading a year's two million marks one by one would be slow.
-- Kept by triggers in the transaction of every mark, so whoever writes, it cannot drift from the marks.
create table programmes.service_tally (
    session_id uuid not null references programmes.session (id) on delete cascade,
    sex text not null,
    services int not null,
    age_0_17 int not null,
    age_18_59 int not null,
    age_60_plus int not null,
    age_not_recorded int not null,
    primary key (session_id, sex)
);

-- What the tally must say: one person at one session is one service, also when two records of one person were joined.
create view programmes.service_by_mark as
with came as (
    select distinct a.session_id, counted.person_id, counted.sex, programmes.age_band(counted.born_on, s.on_day) as age
    from programmes.attendance a
    join programmes.session s on s.id = a.session_id
    join registry.counted_person counted on counted.record_id = a.person_id
    where a.mark = 'PRESENT'
)
select
    session_id,
    sex,
    count(*)::int as services,
    (count(*) filter (where age = 'AGE_0_17'))::int as age_0_17,
    (count(*) filter (where age = 'AGE_18_59'))::int as age_18_59,
    (count(*) filter (where age = 'AGE_60_PLUS'))::int as age_60_plus,
    (count(*) filter (where age = 'NOT_RECORDED'))::int as age_not_recorded
from came
group by session_id, sex;

create function programmes.recount_services(sessions uuid[]) returns void language plpgsql as $$
begin
    -- two facilitators saving one session at once wait for each other here
    perform 1 from programmes.session where id = any (sessions) order by id for no key update;
    delete from programmes.service_tally where session_id = any (sessions);
    insert into programmes.service_tally
    select * from programmes.service_by_mark where session_id = any (sessions);
end
$$;

create function programmes.marks_are_tallied() returns trigger language plpgsql as $$
begin
    perform programmes.recount_services(array(select distinct session_id from changed));
    return null;
end
$$;
create trigger new_marks_are_tallied after insert on programmes.attendance
    referencing new table as changed for each statement execute function programmes.marks_are_tallied();
create trigger corrected_marks_are_tallied after update on programmes.attendance
    referencing new table as changed for each statement execute function programmes.marks_are_tallied();
create trigger removed_marks_are_tallied after delete on programmes.attendance
    referencing old table as changed for each statement execute function programmes.marks_are_tallied();

-- A session moved to another day may find somebody in another age group.
create function programmes.moved_session_is_tallied() returns trigger language plpgsql as $$
begin
    perform programmes.recount_services(array[new.id]);
    return null;
end
$$;
create trigger moved_session_is_tallied after update of on_day on programmes.session
    for each row when (old.on_day <> new.on_day) execute function programmes.moved_session_is_tallied();

-- Services of closed sessions with where, when and in which project they happened.
create view programmes.service as
select
    c.project_id,
    s.id as session_id,
    s.kind,
    s.on_day,
    site.code as site,
    g.governorate,
    t.sex,
    t.services,
    t.age_0_17,
    t.age_18_59,
    t.age_60_plus,
    t.age_not_recorded
from programmes.session s
join programmes.cohort c on c.id = s.cohort_id
join programmes.service_tally t on t.session_id = s.id
left join directory.site site on site.id = c.site_id
left join programmes.governorate g on g.area = site.area
where s.state = 'CLOSED';
