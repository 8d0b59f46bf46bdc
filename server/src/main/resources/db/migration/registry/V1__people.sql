-- People as they said it themselves. Nothing is stored of a person without consent to registration but a tally.

create extension if not exists pg_trgm schema public;

-- Codes are said aloud and printed: P-0418, growing past four digits when they must.
create function registry.readable_code(prefix text, number bigint) returns text language sql immutable as $$
    select prefix || '-' || lpad(number::text, greatest(4, length(number::text)), '0')
$$;
create sequence registry.person_number;
create sequence registry.household_number;

create table registry.household (
    id uuid primary key default uuidv7(),
    code text not null unique default registry.readable_code('H', nextval('registry.household_number')),
    head_id uuid
);

create table registry.person (
    id uuid primary key default uuidv7(),
    -- what is said aloud and printed instead of a name
    code text not null unique default registry.readable_code('P', nextval('registry.person_number')),
    -- as written, in any script
    full_name text not null,
    -- what the name is found by; computed from it whenever it changes (org.sanad.registry.names.NameColumns)
    name_folded text not null,
    name_sound text not null,
    name_terms text[] not null,
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
    -- as told, and beside each the digits it is found by
    phones text[] not null default '{}',
    phones_folded text[] not null default '{}',
    languages text[] not null default '{}',
    accommodation_needs text,
    registered_at timestamptz not null default now(),
    registered_by uuid,
    -- set while this record is joined into another; the other is then counted and shown
    merged_into uuid references registry.person (id),
    -- set when consent to registration was withdrawn: name, contacts and household are gone, the counted row stays
    withdrawn_at timestamptz,
    -- derived from the Washington Group answers by the triggers below, never typed
    disability text not null default 'NOT_ASKED',
    version int not null default 0,
    constraint disability_is_known check (disability in ('YES', 'NO', 'NOT_ANSWERED', 'NOT_ASKED')),
    constraint sex_is_known check (sex in ('FEMALE', 'MALE', 'NOT_RECORDED')),
    constraint displacement_is_known check (
        displacement_status in ('IDP_IN_CAMP', 'IDP_OUT_OF_CAMP', 'RETURNEE', 'HOST_COMMUNITY', 'REFUGEE', 'NOT_RECORDED')),
    constraint age_is_human check (age_years between 0 and 120),
    constraint age_has_its_day check ((age_years is null) = (age_told_on is null)),
    constraint birth_date_or_age check (birth_date is null or age_years is null),
    constraint name_is_short check (length(full_name) between 1 and 200),
    constraint note_is_short check (length(accommodation_needs) <= 500),
    constraint not_merged_into_itself check (merged_into <> id),
    constraint withdrawn_leaves_no_trace check (
        withdrawn_at is null
        or (full_name = code and name_folded = '' and name_sound = '' and name_terms = '{}' and phones = '{}'
            and phones_folded = '{}' and languages = '{}' and accommodation_needs is null and household_id is null))
);
create index person_by_name on registry.person using gin (array_to_tsvector(name_terms)) with (fastupdate = off);
create index person_by_phone on registry.person using gin (phones_folded) with (fastupdate = off);
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
create unique index consent_stands_once_per_purpose on registry.consent (person_id, purpose) where withdrawn_on is null;

-- Who would not be registered: a number for a day and a place, nothing of the person.
create table registry.tally (
    area text not null references geography.area (pcode),
    on_day date not null,
    without_consent int not null,
    primary key (area, on_day),
    constraint tally_counts_up check (without_consent >= 0)
);

-- Records of one person joined, and parted again.
create table registry.merge (
    id uuid primary key default uuidv7(),
    survivor uuid not null references registry.person (id),
    absorbed uuid not null references registry.person (id),
    -- records that had been joined into the absorbed one before, and follow it
    followers uuid[] not null default '{}',
    at timestamptz not null,
    by_user uuid,
    undone_at timestamptz,
    undone_by uuid,
    constraint two_records_are_merged check (survivor <> absorbed)
);
create unique index merge_stands_once on registry.merge (absorbed) where undone_at is null;
create index merge_by_survivor on registry.merge (survivor);

-- What happened to a record and by whom: which fields, never what stood in them.
create table registry.happening (
    id bigint generated always as identity primary key,
    person_id uuid not null references registry.person (id),
    kind text not null,
    about text[] not null default '{}',
    at timestamptz not null,
    by_user uuid,
    by_name text not null
);
create index happening_by_person on registry.happening (person_id, at, id);

-- What counting may know of a person: no name, and one row for everyone who was joined from several records.
-- Disability by the Washington Group's cut-off: a lot of difficulty, or cannot do at all, in at least one of the six.
-- A person joined from several records is known by the latest answers given in any of them.
create function registry.derived_disability(person uuid) returns text language sql stable as $$
    select coalesce((
        select case
            when given.answers && array[3, 4] then 'YES'
            when given.answers && array[7, 9] then 'NOT_ANSWERED'
            else 'NO'
        end
        from (
            select array[a.seeing, a.hearing, a.walking, a.remembering, a.self_care, a.communicating]::int[] as answers
            from registry.washington_group_answers a
            where a.person_id = any (array(
                select p.id from registry.person p where p.merged_into = person union all select person))
            order by a.asked_on desc, a.id desc
            limit 1) given
    ), 'NOT_ASKED')
$$;

create function registry.answers_make_disability() returns trigger language plpgsql as $$
declare
    answered uuid := case when tg_op = 'DELETE' then old.person_id else new.person_id end;
begin
    update registry.person p
    set disability = registry.derived_disability(p.id)
    where p.id = answered or p.id = (select a.merged_into from registry.person a where a.id = answered);
    return null;
end
$$;
create trigger answers_make_disability after insert or update or delete on registry.washington_group_answers
    for each row execute function registry.answers_make_disability();

create function registry.merging_makes_disability() returns trigger language plpgsql as $$
begin
    update registry.person p
    set disability = registry.derived_disability(p.id)
    where p.id in (old.merged_into, new.merged_into, new.id);
    return null;
end
$$;
create trigger merging_makes_disability after update of merged_into on registry.person
    for each row execute function registry.merging_makes_disability();

-- What counting may know of a person: no name, and one row for each record, leading to whoever is counted for it.
-- Sex, birth and disability are those of the surviving record.
create view registry.counted_person as
select
    p.id as record_id,
    s.id as person_id,
    s.sex,
    -- an estimated age is placed in the middle of its year
    coalesce(s.birth_date, (s.age_told_on - make_interval(years => s.age_years, months => 6))::date) as born_on,
    s.disability
from registry.person p
join registry.person s on s.id = coalesce(p.merged_into, p.id);
