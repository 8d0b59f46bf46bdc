-- Holidays that somebody enters: for one day or several, named in at least one language, and perhaps the date that a
-- feast of the moon's calendar has in that year. Days of every year may hold in a part of the country only.

-- Announced late and different each year, so no date is known until somebody enters it.
create table programmes.moon_feast (
    code text primary key,
    position smallint not null unique,
    name_en text not null,
    name_ar text not null,
    name_ckb text not null
);
insert into programmes.moon_feast (code, position, name_en, name_ar, name_ckb) values
    ('EID_AL_FITR', 1, 'Eid al-Fitr', 'عيد الفطر', 'جەژنی ڕەمەزان'),
    ('EID_AL_ADHA', 2, 'Eid al-Adha', 'عيد الأضحى', 'جەژنی قوربان'),
    ('EID_AL_GHADIR', 3, 'Eid al-Ghadir', 'عيد الغدير', 'جەژنی غەدیر'),
    ('ISLAMIC_NEW_YEAR', 4, 'Islamic New Year', 'رأس السنة الهجرية', 'سەری ساڵی کۆچی'),
    ('ASHURA', 5, 'Ashura', 'عاشوراء', 'عاشورا'),
    ('MAWLID', 6, 'Mawlid, the Prophet''s birthday', 'المولد النبوي', 'مەولوود، لەدایکبوونی پێغەمبەر');

alter table programmes.holiday rename column on_day to from_day;
alter table programmes.holiday drop constraint holiday_pkey;
alter table programmes.holiday
    add column id uuid primary key default uuidv7(),
    add column until_day date,
    add column feast text references programmes.moon_feast (code),
    add column added_by uuid,
    add column added_at timestamptz,
    alter column name_en drop not null,
    alter column name_ar drop not null,
    alter column name_ckb drop not null;
update programmes.holiday set until_day = from_day;
alter table programmes.holiday
    alter column until_day set not null,
    add constraint holiday_has_a_name check (coalesce(name_en, name_ar, name_ckb) is not null),
    add constraint holiday_is_some_days check (until_day - from_day between 0 and 30),
    add constraint holiday_begins_once_in_an_area unique (area, from_day);

alter table programmes.yearly_holiday rename column country to area;
insert into programmes.yearly_holiday (area, month, day, name_en, name_ar, name_ckb) values
    ('IQ', 3, 16, 'Halabja Day', 'ذكرى حلبجة', 'یادی هەڵەبجە'),
    -- the eve is kept in the Kurdistan Region only: Al-Sulaymaniyah, Duhok, Erbil
    ('IQG06', 3, 20, 'Eve of Nowruz', 'ليلة نوروز', 'شەوی نەورۆز'),
    ('IQG09', 3, 20, 'Eve of Nowruz', 'ليلة نوروز', 'شەوی نەورۆز'),
    ('IQG11', 3, 20, 'Eve of Nowruz', 'ليلة نوروز', 'شەوی نەورۆز');

-- Sessions still to be held that lie on a holiday of where their project runs. What is held is held.
create view programmes.session_on_holiday as
select s.id as session_id, s.cohort_id, s.on_day, h.name_en, h.name_ar, h.name_ckb
from programmes.session s
join programmes.cohort c on c.id = s.cohort_id
join programmes.project p on p.id = c.project_id
join geography.area_within w on w.pcode = p.area
join (
    select area, month, day, null::date as from_day, null::date as until_day, name_en, name_ar, name_ckb
    from programmes.yearly_holiday
    union all
    select area, null, null, from_day, until_day, name_en, name_ar, name_ckb
    from programmes.holiday) h
    on h.area = w.within and (s.on_day between h.from_day and h.until_day
        or h.month = extract(month from s.on_day) and h.day = extract(day from s.on_day))
where s.state = 'PLANNED';
