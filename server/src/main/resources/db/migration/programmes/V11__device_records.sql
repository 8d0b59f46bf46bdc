-- Receipts of what phones sent: one for each record that ever arrived, so that sending it again applies nothing twice.

create table programmes.device_record (
    -- made by the phone
    id uuid primary key,
    user_id uuid not null,
    kind text not null,
    session_id uuid not null references programmes.session (id),
    payload jsonb not null,
    -- by the phone's clock corrected by how far it was off when it sent; beside it what the phone said
    made_at timestamptz not null,
    device_made_at timestamptz not null,
    clock_behind_seconds bigint not null,
    received_at timestamptz not null,
    outcome text not null,
    -- what the phone was told
    answer jsonb,
    decided_by uuid,
    decided_at timestamptz,
    decision_reason text,
    constraint outcome_is_known check (
        outcome in ('RECEIVED', 'APPLIED', 'REFUSED', 'CONFLICT', 'HELD', 'SUPERSEDED', 'SET_ASIDE')),
    constraint setting_aside_needs_a_reason check (outcome <> 'SET_ASIDE' or decision_reason is not null)
);
create index device_record_held on programmes.device_record (received_at) where outcome = 'HELD';
create index device_record_by_session on programmes.device_record (session_id);
