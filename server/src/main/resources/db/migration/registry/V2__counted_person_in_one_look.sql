-- Nobody but a joined record is looked up twice: most people were never joined to another.
create or replace view registry.counted_person as
select
    p.id as record_id,
    coalesce(s.id, p.id) as person_id,
    case when s.id is null then p.sex else s.sex end as sex,
    -- an estimated age is placed in the middle of its year
    case
        when s.id is null
            then coalesce(p.birth_date, (p.age_told_on - make_interval(years => p.age_years, months => 6))::date)
        else coalesce(s.birth_date, (s.age_told_on - make_interval(years => s.age_years, months => 6))::date)
    end as born_on,
    case when s.id is null then p.disability else s.disability end as disability
from registry.person p
left join registry.person s on s.id = p.merged_into;
