-- Who is confirmed to lead the sessions of a cohort. It ends with the assignment: whoever is taken off and given the
-- cohort again is confirmed anew.

create table programmes.leading_confirmation (
    cohort_id uuid not null,
    staff_id uuid not null,
    confirmed_by uuid,
    confirmed_at timestamptz not null,
    primary key (cohort_id, staff_id),
    constraint only_an_assigned_leader_is_confirmed foreign key (cohort_id, staff_id)
        references programmes.cohort_facilitator (cohort_id, staff_id) on delete cascade
);

-- Those planned to lead a cohort's sessions, and the moment somebody confirmed them.
create view programmes.assigned_leader as
select f.cohort_id, p.type as project_type, s.id as staff_id, s.full_name, s.role_title, l.confirmed_at
from programmes.cohort_facilitator f
join programmes.cohort c on c.id = f.cohort_id
join programmes.project p on p.id = c.project_id
join workforce.staff_member s on s.id = f.staff_id
left join programmes.leading_confirmation l on l.cohort_id = f.cohort_id and l.staff_id = f.staff_id;

-- The days of a cohort's sessions that were held or are to be held.
create view programmes.cohort_calendar as
select c.id as cohort_id, c.code, c.name, s.on_day, s.state
from programmes.cohort c
join programmes.session s on s.cohort_id = c.id
where s.state <> 'CANCELLED';
