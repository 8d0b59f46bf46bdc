-- Rules that draft recommendations. A set is one version of all of them and is never changed; the newest counts.
create table assessment.rule_set (
    number int primary key,
    made_at timestamptz not null,
    made_by uuid
);

create table assessment.rule (
    set_number int not null references assessment.rule_set (number),
    position int not null,
    code text not null,
    profile text not null,
    outcome text not null,
    -- the question whose choices speak, as the questionnaire names it; empty where the rule stands always
    variable text not null,
    -- of those asked only these; both empty for all
    group_variable text not null,
    group_value text not null,
    -- of a hundred interviews that named it, or of a hundred focus groups
    at_least int not null,
    most int not null,
    -- items that need no evidence of their own, with blanks between them
    always text not null,
    strength text not null,
    in_force boolean not null,
    primary key (set_number, position),
    constraint rule_code_once unique (set_number, code),
    constraint rule_code_is_plain check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
    constraint rule_shares_are_shares check (at_least between 0 and 100 and most between 1 and 20)
);

-- What the market of a district asks for, sector by sector, as studies and offices tell.
create table assessment.market_opportunity (
    id uuid primary key default uuidv7(),
    area text not null,
    -- as the questionnaire's choices name it
    trade text not null,
    demand text not null,
    source text not null,
    seen_on date not null,
    noted_by uuid,
    noted_at timestamptz not null,
    constraint opportunity_once unique (area, trade),
    constraint opportunity_demand_is_known check (demand in ('ASKED_FOR', 'SOME', 'AVOID')),
    constraint opportunity_has_a_source check (length(source) between 1 and 300)
);

create table assessment.recommendation (
    id uuid primary key default uuidv7(),
    round_id uuid not null references assessment.round (id),
    run_number int not null,
    rule_set int not null references assessment.rule_set (number),
    rule_code text not null,
    profile text not null,
    outcome text not null,
    strength text not null,
    area text not null,
    -- what is recommended, and trades with their demand; with blanks between them
    items text not null,
    trades text not null,
    state text not null default 'DRAFT',
    -- what a person adds in words of their own
    note text not null default '',
    reason text not null default '',
    drafted_at timestamptz not null,
    decided_at timestamptz,
    decided_by uuid,
    constraint recommendation_state_is_known check (state in ('DRAFT', 'ACCEPTED', 'EDITED', 'REJECTED')),
    constraint recommendation_is_decided_for_a_reason check (state = 'DRAFT' or reason <> '')
);
create index recommendation_by_round on assessment.recommendation (round_id, profile);
create index recommendation_by_area on assessment.recommendation (area) where state in ('ACCEPTED', 'EDITED');

-- The results a draft rests on, as they stood when it was written.
create table assessment.recommendation_evidence (
    recommendation_id uuid not null references assessment.recommendation (id) on delete cascade,
    position int not null,
    plan_row text not null,
    source text not null,
    variable text not null,
    value text not null,
    group_vars text not null,
    group_values text not null,
    n bigint not null,
    n_total bigint not null,
    primary key (recommendation_id, position)
);

insert into assessment.rule_set (number, made_at) values (1, now());
insert into assessment.rule
    (set_number, position, code, profile, outcome, variable, group_variable, group_value, at_least, most, always, strength, in_force)
values
    (1, 1, 'anyone-form', 'ANYONE', 'FORM', 'group_or_individual', '', '', 40, 2, '', 'SHOULD', true),
    (1, 2, 'young-women-form', 'YOUNG_WOMEN', 'FORM', 'group_or_individual', 'respondent_group', 'female_youth', 50, 1, '', 'SHOULD', true),
    (1, 3, 'disability-form', 'DISABILITY', 'FORM', 'group_or_individual', 'disability_status', 'yes', 50, 1, '', 'SHOULD', true),
    (1, 4, 'anyone-workplace', 'ANYONE', 'WORKPLACE', 'work_from_home', '', '', 40, 2, '', 'SHOULD', true),
    (1, 5, 'women-workplace', 'WOMEN', 'WORKPLACE', 'work_from_home', 'respondent_group', 'women', 50, 1, '', 'SHOULD', true),
    (1, 6, 'disability-workplace', 'DISABILITY', 'WORKPLACE', 'work_from_home', 'disability_status', 'yes', 50, 1, '', 'SHOULD', true),
    (1, 7, 'starting-activities', 'STARTING', 'ACTIVITIES', 'mhpss_prepare_livelihood', '', '', 30, 4, 'awareness_sessions', 'SHOULD', true),
    (1, 8, 'disability-activities', 'DISABILITY', 'ACTIVITIES', 'mhpss_prepare_livelihood', 'disability_status', 'yes', 30, 3, '', 'CAN', true),
    (1, 9, 'severe-activities', 'SEVERE', 'ACTIVITIES', 'mhpss_severe_disorders', '', '', 30, 4, 'specialised_care', 'SHOULD', true),
    (1, 10, 'severe-supports', 'NEEDING_SUPPORT', 'SUPPORTS', 'livelihood_for_mhpss_needs', '', '', 40, 3, '', 'CAN', true),
    (1, 11, 'strain-of-money', 'NEEDING_SUPPORT', 'FULL_MHPSS', 'livelihood_for_mhpss_needs', '', '', 40, 2, 'full_mhpss', 'SHOULD', true),
    (1, 12, 'owners-activities', 'SELF_EMPLOYED', 'ACTIVITIES', 'mhpss_self_employed', '', '', 30, 4, '', 'SHOULD', true),
    (1, 13, 'unemployed-activities', 'UNEMPLOYED', 'ACTIVITIES', 'mhpss_unemployed', '', '', 30, 4, 'awareness_sessions', 'SHOULD', true),
    (1, 14, 'female-headed-supports', 'FEMALE_HEADED', 'SUPPORTS', 'fhh_livelihood_support', '', '', 30, 4, '', 'CAN', true),
    (1, 15, 'female-headed-activities', 'FEMALE_HEADED', 'ACTIVITIES', 'fhh_mhpss', '', '', 30, 4, 'awareness_sessions', 'SHOULD', true),
    (1, 16, 'jobs-and-training', 'IN_TRAINING', 'ACTIVITIES', 'mhpss_for_individual_livelihood', '', '', 40, 3, '', 'SHOULD', true),
    (1, 17, 'finance-for-firms', 'GROWING_FIRMS', 'ACTIVITIES', 'mhpss_for_sme_finance', '', '', 40, 3, '', 'SHOULD', true),
    (1, 18, 'group-business', 'GROUP_BUSINESS', 'ACTIVITIES', 'mhpss_for_group_grants', '', '', 40, 3, '', 'SHOULD', true),
    (1, 19, 'job-referral', 'REFERRED_TO_JOBS', 'ACTIVITIES', 'mhpss_for_job_referral', '', '', 40, 3, '', 'SHOULD', true),
    (1, 20, 'interest-and-market', 'ANYONE', 'MARKET', 'livelihood_interest_codes', '', '', 10, 6, '', 'MUST', true),
    (1, 21, 'referral-within-reach', 'ANYONE', 'ALWAYS', '', '', '', 0, 1, 'specialised_care', 'MUST', true);
