-- Plans of analysis with their versions, the answers that a run took, and the table of results.

create table assessment.plan (
    id uuid primary key default uuidv7(),
    round_id uuid not null references assessment.round (id),
    -- counted from 1 in each round; a version is never changed
    number int not null,
    made_at timestamptz not null,
    made_by uuid,
    constraint plan_number_once unique (round_id, number)
);

create table assessment.plan_row (
    plan_id uuid not null references assessment.plan (id),
    position int not null,
    row_id text not null,
    -- cells by the name of their column, as the sheet has them; empty ones are left out
    cells jsonb not null,
    primary key (plan_id, position),
    constraint plan_row_once unique (plan_id, row_id)
);

create table assessment.analysis_run (
    id uuid primary key default uuidv7(),
    plan_id uuid not null references assessment.plan (id),
    round_id uuid not null references assessment.round (id),
    number int not null,
    at timestamptz not null,
    by uuid,
    cleaning_version bigint not null,
    -- of each form that was asked: its name and the versions that were answered
    form_versions text not null,
    program_version text not null,
    interviews int not null,
    -- what must be known of weights, strata and clusters; one a line
    design_notes text not null default '',
    constraint run_number_once unique (round_id, number)
);

-- The answers that a run counted, so that it can be repeated to the digit whatever is corrected later.
create table assessment.snapshot (
    run_id uuid not null references assessment.analysis_run (id),
    source text not null,
    -- compressed; see org.sanad.assessment.analysis.answers.Snapshot
    content bytea not null,
    sha256 text not null,
    primary key (run_id, source),
    constraint snapshot_source_is_known check (source in ('KII', 'FGD', 'HH'))
);

-- One row a cell; text, charts, sheets and pages read nothing else. A number that there is not is null.
create table assessment.result (
    run_id uuid not null references assessment.analysis_run (id),
    position int not null,
    plan_row text not null,
    source text not null,
    variable text not null,
    value text not null,
    group_vars text not null,
    group_values text not null,
    repeat_for text not null,
    repeat_value text not null,
    kind text not null,
    stat float8,
    stat_low float8,
    stat_upp float8,
    se float8,
    deff float8,
    df float8,
    n bigint not null,
    n_total bigint not null,
    n_w float8,
    n_w_total float8,
    n_asked bigint not null,
    n_missing bigint not null,
    n_dk bigint not null,
    n_prefer_not bigint not null,
    n_not_applicable bigint not null,
    mentions_share float8,
    rounded float8,
    test text,
    statistic float8,
    df1 float8,
    df2 float8,
    p float8,
    p_adj float8,
    effect_kind text,
    effect float8,
    flags text not null,
    primary key (run_id, position)
);
