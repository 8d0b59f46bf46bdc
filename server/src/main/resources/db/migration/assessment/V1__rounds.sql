-- Rounds of needs assessments, and how far each is.

create table assessment.round (
    id uuid primary key default uuidv7(),
    code text not null unique,
    name text not null,
    objective text not null,
    -- all of the round lies in it; decides who may see and plan it
    area text not null references geography.area (pcode),
    methods text [] not null,
    -- what people are told before they are asked; empty where it was not written in the language
    consent_en text not null default '',
    consent_ar text not null default '',
    consent_ckb text not null default '',
    starts_on date not null,
    ends_on date not null,
    state text not null default 'PLANNED',
    made_at timestamptz not null,
    constraint round_code_is_short check (code ~ '^[A-Z0-9][A-Z0-9-]{1,29}$'),
    constraint round_name_is_short check (length(name) between 1 and 200),
    constraint round_asks_somehow check (
        cardinality(methods) > 0 and methods <@ array['KEY_INFORMANTS', 'FOCUS_GROUPS', 'HOUSEHOLDS']),
    constraint round_runs_forward check (ends_on >= starts_on),
    constraint round_state_is_known check (state in ('PLANNED', 'IN_FIELD', 'CLOSED', 'ANALYSED'))
);
create index round_by_area on assessment.round (area);

-- Each step from state to state, with its reason.
create table assessment.round_step (
    id uuid primary key default uuidv7(),
    round_id uuid not null references assessment.round (id),
    from_state text not null,
    to_state text not null,
    reason text not null,
    at timestamptz not null,
    by uuid,
    constraint step_has_a_reason check (length(reason) between 1 and 1000)
);
create index round_step_by_round on assessment.round_step (round_id, id);
