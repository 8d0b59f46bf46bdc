-- Who came. One mark for one person at one session; a correction keeps what stood before.

create table programmes.attendance (
    session_id uuid not null references programmes.session (id),
    person_id uuid not null references registry.person (id),
    mark text not null,
    reason text,
    marked_by uuid,
    marked_at timestamptz not null,
    constraint attendance_once_per_person_per_session primary key (session_id, person_id),
    constraint mark_is_known check (mark in ('PRESENT', 'ABSENT', 'EXCUSED')),
    constraint absence_reason_is_known check (
        reason in ('WORK_SHIFT', 'ILL', 'TRANSPORT', 'CHILD_CARE', 'OTHER', 'NOT_KNOWN')),
    constraint only_who_did_not_come_has_a_reason check (mark <> 'PRESENT' or reason is null)
);
create index attendance_by_person on programmes.attendance (person_id);

create table programmes.attendance_correction (
    id bigint generated always as identity primary key,
    session_id uuid not null,
    person_id uuid not null,
    old_mark text not null,
    old_reason text,
    old_marked_by uuid,
    old_marked_at timestamptz not null,
    why text not null,
    corrected_by uuid,
    at timestamptz not null,
    foreign key (session_id, person_id) references programmes.attendance (session_id, person_id)
);
create index attendance_correction_by_mark on programmes.attendance_correction (session_id, person_id);

-- Whatever writes here, nobody is marked at a session of a cohort they were not in on that day.
create function programmes.only_members_are_marked() returns trigger language plpgsql as $$
begin
    if not exists (
        select 1
        from programmes.session s
        join programmes.membership m on m.cohort_id = s.cohort_id and m.person_id = new.person_id
        where s.id = new.session_id
            and m.joined_on <= s.on_day
            and (m.left_on is null or m.left_on >= s.on_day))
    then
        raise exception 'person % was not in the cohort on the day of session %', new.person_id, new.session_id
            using errcode = 'check_violation', constraint = 'only_members_are_marked';
    end if;
    return new;
end
$$;
create trigger only_members_are_marked before insert on programmes.attendance
    for each row execute function programmes.only_members_are_marked();
