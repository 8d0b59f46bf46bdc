-- Why a project began: requests, evidence, workshop types, whom it selects, where it leads people on, what it is told for.

-- What was found out before anything began. It lies at a place and may speak for several things there.
create table programmes.evidence (
    id uuid primary key default uuidv7(),
    area text not null references geography.area (pcode),
    kind text not null,
    on_day date not null,
    place text not null,
    summary text not null,
    source text not null,
    file_id uuid references files.stored_file (id),
    -- the record of what people with disabilities said, where that is the evidence
    consultation_id uuid references programmes.consultation (id),
    recorded_by uuid,
    recorded_at timestamptz not null,
    constraint evidence_is_known check (
        kind in ('COMMUNITY_CONSULTATION', 'NEEDS_ASSESSMENT', 'DISABILITY_CONSULTATION', 'LIVELIHOODS_TEAM',
            'EARLIER_PROJECT')),
    constraint evidence_is_short check (
        length(place) between 1 and 200 and length(source) between 1 and 200 and length(summary) between 1 and 1000)
);
create index evidence_by_area on programmes.evidence (area);

-- A workshop type at a place. Both criteria are argued by who proposes and judged by who decides (RU-17).
create table programmes.workshop_type (
    id uuid primary key default uuidv7(),
    site_id uuid not null references directory.site (id),
    area text not null references geography.area (pcode),
    craft text not null,
    other_craft text not null,
    immediate_benefit text not null,
    use_on_return text not null,
    division_absent boolean not null,
    pilot boolean not null,
    -- null while nobody knows when it would begin
    planned_for date,
    state text not null default 'PROPOSED',
    benefit_met boolean,
    return_met boolean,
    reason text not null default '',
    decided_by uuid,
    decided_on date,
    proposed_by uuid,
    proposed_at timestamptz not null,
    constraint craft_is_known check (craft in ('CARPENTRY', 'BAKERY', 'TAILORING', 'AGRICULTURE', 'OTHER')),
    constraint other_craft_is_named check ((craft = 'OTHER') = (other_craft <> '')),
    constraint workshop_state_is_known check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
    constraint decided_with_a_day check ((state = 'PROPOSED') = (decided_on is null)),
    constraint approved_on_both_criteria check (state <> 'APPROVED'
        or (benefit_met is true and return_met is true and division_absent
            and immediate_benefit <> '' and use_on_return <> '')),
    constraint rejected_with_a_reason check (state <> 'REJECTED' or reason <> ''),
    constraint arguments_are_short check (length(immediate_benefit) <= 1000 and length(use_on_return) <= 1000)
);
create unique index one_standing_proposal_for_a_craft
    on programmes.workshop_type (site_id, craft, lower(other_craft)) where state <> 'REJECTED';

create table programmes.integration_request (
    id uuid primary key default uuidv7(),
    site_id uuid not null references directory.site (id),
    area text not null references geography.area (pcode),
    origin text not null,
    type text not null,
    craft text,
    title text not null,
    -- null, or empty, while not known yet
    starts_on date,
    expected int,
    why text not null,
    contact text not null,
    state text not null default 'ASKED',
    -- the joint plan of both teams; any change of its words takes both agreements back
    plan text not null default '',
    livelihoods_by uuid,
    livelihoods_on date,
    mhpss_by uuid,
    mhpss_on date,
    project_id uuid unique references programmes.project (id),
    constraint origin_is_known check (origin in ('LIVELIHOODS_TEAM', 'CONSULTATION', 'ASSESSMENT')),
    constraint request_type_is_known check (type in ('ILA', 'EPW', 'WORKSHOP')),
    constraint request_craft_is_known check (craft in ('CARPENTRY', 'BAKERY', 'TAILORING', 'AGRICULTURE', 'OTHER')),
    constraint a_workshop_names_its_craft check ((type = 'WORKSHOP') = (craft is not null)),
    constraint expected_is_a_count check (expected between 1 and 5000),
    constraint request_is_short check (
        length(title) between 1 and 120 and length(why) between 1 and 1000 and length(contact) <= 200
        and length(plan) <= 2000),
    constraint request_state_is_known check (state in ('ASKED', 'INCOMPLETE', 'ACCEPTED', 'DECLINED')),
    constraint only_an_accepted_request_begins check (project_id is null or state = 'ACCEPTED'),
    constraint agreed_on_a_plan check (plan <> '' or (livelihoods_on is null and mhpss_on is null)),
    constraint two_teams_are_two_people check (livelihoods_by <> mhpss_by)
);
create index integration_request_by_area on programmes.integration_request (area);

-- What happened to a request, in its order. Never changed.
create table programmes.request_step (
    id uuid primary key default uuidv7(),
    request_id uuid not null references programmes.integration_request (id),
    step text not null,
    words text not null,
    by_user uuid,
    on_day date not null,
    recorded_at timestamptz not null,
    constraint step_is_known check (step in ('ASKED', 'INCOMPLETE', 'ANSWERED', 'ACCEPTED', 'DECLINED', 'BEGUN')),
    constraint no_without_a_reason check (step not in ('INCOMPLETE', 'DECLINED') or words <> '')
);
create index request_step_by_request on programmes.request_step (request_id);

create table programmes.evidence_use (
    evidence_id uuid not null references programmes.evidence (id),
    request_id uuid references programmes.integration_request (id),
    workshop_id uuid references programmes.workshop_type (id),
    project_id uuid references programmes.project (id),
    constraint evidence_speaks_for_one_thing check (num_nonnulls(request_id, workshop_id, project_id) = 1),
    constraint evidence_is_used_once unique nulls not distinct (evidence_id, request_id, workshop_id, project_id)
);
create index evidence_by_request on programmes.evidence_use (request_id);
create index evidence_by_workshop on programmes.evidence_use (workshop_id);
create index evidence_by_project on programmes.evidence_use (project_id);

-- Whom a cohort is for first, and why each person was selected (RU-19).
create table programmes.selection_focus (
    cohort_id uuid primary key references programmes.cohort (id),
    groups text[] not null,
    other text not null,
    stated_by uuid,
    stated_at timestamptz not null,
    constraint focus_is_known check (
        groups <@ array['FEMALE_HEADED_HOUSEHOLD', 'LITTLE_EXPERIENCE', 'DISABILITY', 'OTHER']::text[]
        and cardinality(groups) > 0),
    constraint other_focus_is_said check (('OTHER' = any (groups)) = (other <> ''))
);
create table programmes.selection_reason (
    cohort_id uuid not null references programmes.cohort (id),
    person_id uuid not null references registry.person (id),
    reasons text[] not null,
    given_by uuid,
    given_at timestamptz not null,
    primary key (cohort_id, person_id),
    constraint reason_is_known check (
        reasons <@ array['FEMALE_HEADED_HOUSEHOLD', 'LITTLE_EXPERIENCE', 'DISABILITY', 'OTHER']::text[]
        and cardinality(reasons) > 0)
);

-- Where people are led on who need more than a project gives, and each time somebody made sure that the way is open.
create table programmes.referral_path (
    id uuid primary key default uuidv7(),
    project_id uuid not null references programmes.project (id),
    receiver text not null,
    level text not null,
    handover text not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    constraint referral_level_is_known check (level in ('FOCUSED', 'SPECIALISED')),
    constraint path_is_short check (length(receiver) between 1 and 200 and length(handover) between 1 and 500)
);
create index referral_path_by_project on programmes.referral_path (project_id);
create table programmes.referral_path_check (
    id uuid primary key default uuidv7(),
    path_id uuid not null references programmes.referral_path (id),
    on_day date not null,
    open boolean not null,
    said_by text not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    constraint who_said_so check (length(said_by) between 1 and 200)
);
create index referral_path_check_by_path on programmes.referral_path_check (path_id, on_day);

create table programmes.project_tag (
    project_id uuid not null references programmes.project (id),
    tag text not null,
    primary key (project_id, tag)
);

-- Places where the programme wants to begin.
create table programmes.expansion_area (
    id uuid primary key default uuidv7(),
    area text not null references geography.area (pcode),
    year int not null,
    ground text not null,
    words text not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    constraint a_place_once_a_year unique (area, year),
    constraint expansion_year_is_a_year check (year between 2020 and 2100),
    constraint ground_is_known check (ground in ('HIGH_RETURN', 'DISPLACEMENT', 'NO_SERVICES', 'OTHER')),
    constraint words_are_short check (length(words) between 1 and 500)
);
