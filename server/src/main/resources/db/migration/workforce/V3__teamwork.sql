-- Technical support visits to field teams, coordination meetings of the two teams, and what was agreed to do after them.

create table workforce.team_event (
    id uuid primary key default uuidv7(),
    kind text not null,
    on_day date not null,
    -- where it concerns: the area of the site, or the area the meeting is about
    area text not null references geography.area (pcode),
    site_id uuid references directory.site (id),
    -- the topic of a visit, the agenda of a meeting
    about text not null,
    -- the advice given, the decisions taken
    outcome text not null default '',
    logged_by uuid,
    logged_at timestamptz not null,
    constraint team_event_kind_is_known check (kind in ('SUPPORT_VISIT', 'COORDINATION_MEETING')),
    constraint visit_has_its_site check (kind <> 'SUPPORT_VISIT' or site_id is not null),
    constraint about_is_short check (length(about) between 1 and 500),
    constraint outcome_is_bounded check (length(outcome) <= 4000)
);
create index team_event_by_day on workforce.team_event (on_day);

create table workforce.team_event_member (
    event_id uuid not null references workforce.team_event (id) on delete cascade,
    staff_id uuid not null references workforce.staff_member (id),
    primary key (event_id, staff_id)
);
create index team_event_by_staff on workforce.team_event_member (staff_id);

create table workforce.follow_up (
    id uuid primary key default uuidv7(),
    event_id uuid not null references workforce.team_event (id),
    what text not null,
    owner_id uuid not null references workforce.staff_member (id),
    due_on date not null,
    done_on date,
    done_by uuid,
    constraint follow_up_is_short check (length(what) between 1 and 300)
);
create index follow_up_by_event on workforce.follow_up (event_id);
create index follow_up_to_do on workforce.follow_up (owner_id) where done_on is null;
