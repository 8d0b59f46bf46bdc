-- Where somebody who asked for counselling was referred to, and what came of it. No reason: it belongs to the sealed record.
create table care.referral (
    id uuid primary key default uuidv7(),
    request_id uuid not null references care.counselling_request (id),
    level text not null,
    receiver text not null,
    agreed_on date not null,
    sent_on date not null,
    answer_by date not null,
    state text not null default 'SENT',
    constraint level_is_known check (level in ('FOCUSED', 'SPECIALISED')),
    constraint receiver_is_named check (length(receiver) between 1 and 120),
    constraint agreed_before_sent check (agreed_on <= sent_on),
    constraint answer_follows check (answer_by >= sent_on),
    constraint referral_state_is_known check (
        state in ('SENT', 'ACCEPTED', 'REFUSED', 'FULL', 'FIRST_CONTACT', 'CLOSED'))
);
create index referral_by_request on care.referral (request_id);
create unique index one_open_referral_per_request on care.referral (request_id)
    where state in ('SENT', 'ACCEPTED', 'FIRST_CONTACT');

-- What the receiver answered and when, step by step.
create table care.referral_step (
    id bigint generated always as identity primary key,
    referral_id uuid not null references care.referral (id),
    state text not null,
    on_day date not null,
    taken_by uuid,
    at timestamptz not null
);
create index referral_step_by_referral on care.referral_step (referral_id);
