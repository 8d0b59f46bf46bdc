-- People as they said it themselves. Nothing is stored of a person without consent to registration but a tally.

create extension if not exists pg_trgm schema public;

create table registry.household (
    id uuid primary key default uuidv7(),
    code text not null unique,
    head_id uuid
);

create table registry.person (
    id uuid primary key default uuidv7(),
    -- what is said aloud and printed instead of a name
    code text not null unique,
    full_name text not null,
    sex text not null,
    birth_date date,
    -- an age in years as told on a day, when no birth date is known
    age_years smallint,
    age_told_on date,
    age_estimated boolean not null default false,
    displacement_status text not null,
    -- where the person lives now; also what decides who may open the record
    area text not null references geography.area (pcode),
    household_id uuid references registry.household (id),
    phone text,
    languages text[] not null default '{}',
    accommodation_needs text,
    registered_at timestamptz not null default now(),
    registered_by uuid,
    -- set while this record is joined into another; the other is then counted and shown
    merged_into uuid references registry.person (id),
    version int not null default 0,
    constraint sex_is_known check (sex in ('FEMALE', 'MALE', 'NOT_RECORDED')),
    constraint displacement_is_known check (
        displacement_status in ('IDP_IN_CAMP', 'IDP_OUT_OF_CAMP', 'RETURNEE', 'HOST_COMMUNITY', 'REFUGEE', 'NOT_RECORDED')),
    constraint age_is_human check (age_years between 0 and 120),
    constraint age_has_its_day check ((age_years is null) = (age_told_on is null)),
    constraint birth_date_or_age check (birth_date is null or age_years is null),
    constraint name_is_short check (length(full_name) between 1 and 200),
    constraint not_merged_into_itself check (merged_into <> id)
);
create index person_by_area on registry.person (area);
create index person_by_household on registry.person (household_id);
create index person_by_merge on registry.person (merged_into) where merged_into is not null;
alter table registry.household add foreign key (head_id) references registry.person (id);

-- The six answers: 1 no difficulty, 2 some, 3 a lot, 4 cannot do at all, 7 refused, 9 does not know. The latest counts.
create table registry.washington_group_answers (
    id uuid primary key default uuidv7(),
    person_id uuid not null references registry.person (id),
    asked_on date not null,
    seeing smallint not null,
    hearing smallint not null,
    walking smallint not null,
    remembering smallint not null,
    self_care smallint not null,
    communicating smallint not null,
    recorded_by uuid,
    constraint answers_are_known check (
        seeing in (1, 2, 3, 4, 7, 9) and hearing in (1, 2, 3, 4, 7, 9) and walking in (1, 2, 3, 4, 7, 9)
        and remembering in (1, 2, 3, 4, 7, 9) and self_care in (1, 2, 3, 4, 7, 9) and communicating in (1, 2, 3, 4, 7, 9))
);
create index washington_group_answers_by_person on registry.washington_group_answers (person_id, asked_on desc, id desc);

create table registry.consent (
    id uuid primary key default uuidv7(),
    person_id uuid not null references registry.person (id),
    purpose text not null,
    text_version text not null,
    language text not null,
    given_on date not null,
    withdrawn_on date,
    recorded_by uuid,
    constraint purpose_is_known check (purpose in ('REGISTRATION', 'SHARING_FOR_REFERRAL', 'PHOTOGRAPH', 'FOLLOW_UP')),
    constraint withdrawn_after_given check (withdrawn_on is null or withdrawn_on >= given_on)
);
create index consent_by_person on registry.consent (person_id, purpose);

-- Who would not be registered: a number for a day and a place, nothing of the person.
create table registry.tally (
    area text not null references geography.area (pcode),
    on_day date not null,
    without_consent int not null,
    primary key (area, on_day),
    constraint tally_counts_up check (without_consent >= 0)
);

-- What counting may know of a person: no name, and one row for everyone who was joined from several records.
create view registry.counted_person as
select
    p.id as record_id,
    coalesce(p.merged_into, p.id) as person_id,
    s.sex,
    -- an estimated age is placed in the middle of its year
    coalesce(s.birth_date, (s.age_told_on - make_interval(years => s.age_years, months => 6))::date) as born_on,
    case
        when w.person_id is null then 'NOT_ASKED'
        when exists (select 1 from unnest(w.answers) a where a in (3, 4)) then 'YES'
        when exists (select 1 from unnest(w.answers) a where a in (7, 9)) then 'NOT_ANSWERED'
        else 'NO'
    end as disability
from registry.person p
join registry.person s on s.id = coalesce(p.merged_into, p.id)
left join lateral (
    select a.person_id,
        array[a.seeing, a.hearing, a.walking, a.remembering, a.self_care, a.communicating] as answers
    from registry.washington_group_answers a
    where a.person_id = s.id
    order by a.asked_on desc, a.id desc
    limit 1
) w on true;
