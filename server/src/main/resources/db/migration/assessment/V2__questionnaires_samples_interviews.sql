-- What a round asks, whom it means to ask, and which answers are its own.

create table assessment.questionnaire (
    id uuid primary key default uuidv7(),
    round_id uuid not null references assessment.round (id),
    form_id uuid not null references forms.form (id),
    method text not null,
    -- one form may serve two methods, told apart by an answer
    constraint questionnaire_once unique (round_id, form_id, method),
    constraint questionnaire_method_is_known check (method in ('KEY_INFORMANTS', 'FOCUS_GROUPS', 'HOUSEHOLDS'))
);
create index questionnaire_by_form on assessment.questionnaire (form_id);

-- Which question tells the group, the place, the consent …
create table assessment.question_use (
    questionnaire_id uuid not null references assessment.questionnaire (id) on delete cascade,
    purpose text not null,
    path text not null,
    -- the answer that is meant; empty where the purpose is about any answer
    choice text not null default '',
    primary key (questionnaire_id, purpose)
);

-- How many interviews are wanted of whom; an empty value stands for all groups or all places.
create table assessment.quota (
    questionnaire_id uuid not null references assessment.questionnaire (id) on delete cascade,
    group_value text not null,
    place_value text not null,
    wanted int not null,
    primary key (questionnaire_id, group_value, place_value),
    constraint quota_is_a_count check (wanted between 1 and 100000)
);

-- The sampling frame: how many people or households there are, so that interviews can be weighted.
create table assessment.stratum (
    questionnaire_id uuid not null references assessment.questionnaire (id) on delete cascade,
    -- the answer that tells the stratum
    value text not null,
    population bigint not null,
    -- how many clusters there are; null where clusters were not drawn
    clusters int,
    primary key (questionnaire_id, value),
    constraint stratum_has_people check (population > 0),
    constraint stratum_clusters_are_a_count check (clusters > 0)
);

-- Answers that an older version of the form offered, read as answers of the newest. The latest word holds.
create table assessment.choice_mapping (
    id uuid primary key default uuidv7(),
    questionnaire_id uuid not null references assessment.questionnaire (id) on delete cascade,
    path text not null,
    old_choice text not null,
    -- the same as the old one where it stays as it is
    new_choice text not null,
    reason text not null,
    at timestamptz not null,
    by uuid
);
create index choice_mapping_by_question on assessment.choice_mapping (questionnaire_id, path, old_choice, id);

-- Which round an interview belongs to. One home for each; decided when it comes.
create table assessment.interview (
    submission_id uuid primary key references forms.submission (id),
    round_id uuid not null references assessment.round (id),
    joined_at timestamptz not null
);
create index interview_by_round on assessment.interview (round_id, submission_id);

-- The round an interview is for: the one its phone was set up for, else one that uses its form where it came from;
-- one in the field before one that was closed, a later before an earlier.
create function assessment.round_of(submission uuid) returns uuid language sql stable as $$
    select r.id
    from forms.submission s
    join assessment.questionnaire q on q.form_id = s.form_id
    join assessment.round r on r.id = q.round_id and r.state <> 'PLANNED'
    left join forms.device d on d.id = s.device_id and d.target_kind = 'ROUND'
    where s.id = submission
        and (d.id is null or d.target_id = r.id)
        and (d.id is not null or s.area is null
            or exists (select 1 from geography.area_within w
                where (w.pcode = s.area and w.within = r.area) or (w.pcode = r.area and w.within = s.area)))
    order by (r.state = 'IN_FIELD') desc, r.starts_on desc, r.id
    limit 1
$$;

-- Everything that was changed in the interviews of a round after they came: who, when, what it was, what it is, why.
-- Nothing is ever taken out, so that the number of its entries is the version of the log.
create view assessment.cleaning_event as
select i.round_id, c.submission_id, s.form_id, 'CORRECTED' as kind, c.repeat, c.number, c.path,
    c.before::text as before, c.after::text as after, c.reason, c.at, c.by, c.id
from forms.correction c
join assessment.interview i on i.submission_id = c.submission_id
join forms.submission s on s.id = c.submission_id
union all
select i.round_id, c.submission_id, s.form_id, 'UNDONE', c.repeat, c.number, c.path,
    c.after::text, c.before::text, '', c.undone_at, c.undone_by, c.id
from forms.correction c
join assessment.interview i on i.submission_id = c.submission_id
join forms.submission s on s.id = c.submission_id
where c.undone_at is not null
union all
select i.round_id, c.submission_id, s.form_id, 'OVERTAKEN', c.repeat, c.number, c.path,
    c.after::text, null, '', v.received_at, v.user_id, c.id
from forms.correction c
join assessment.interview i on i.submission_id = c.submission_id
join forms.submission s on s.id = c.submission_id
join forms.submission_version v on v.submission_id = c.submission_id and v.number = c.overtaken_by
union all
select i.round_id, r.submission_id, s.form_id,
    case when r.after = 'REJECTED' then 'REJECTED' else 'TAKEN_BACK' end, '', 0, '',
    null, null, r.reason, r.at, r.by, r.id
from forms.review_step r
join assessment.interview i on i.submission_id = r.submission_id
join forms.submission s on s.id = r.submission_id
where r.kind = 'STATE' and (r.after = 'REJECTED') <> (r.before = 'REJECTED')
union all
select q.round_id, null, q.form_id, 'MAPPED', '', 0, m.path,
    to_jsonb(m.old_choice)::text, to_jsonb(m.new_choice)::text, m.reason, m.at, m.by, m.id
from assessment.choice_mapping m
join assessment.questionnaire q on q.id = m.questionnaire_id;
