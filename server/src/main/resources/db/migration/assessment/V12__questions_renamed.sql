-- What an older version of a form asked under another name, and as which question of the newest it is read. What came
-- stays as it came; a decision is never changed, the latest holds.

create table assessment.question_mapping (
    id uuid primary key default uuidv7(),
    questionnaire_id uuid not null references assessment.questionnaire (id) on delete cascade,
    old_path text not null,
    -- the same as the old one where it is a question of its own
    new_path text not null,
    reason text not null,
    at timestamptz not null,
    by uuid
);
create index question_mapping_by_question on assessment.question_mapping (questionnaire_id, old_path, id);

create view assessment.question_reading as
select latest.questionnaire_id, latest.old_path, latest.new_path
from (
    select distinct on (m.questionnaire_id, m.old_path) m.questionnaire_id, m.old_path, m.new_path
    from assessment.question_mapping m
    order by m.questionnaire_id, m.old_path, m.id desc) latest
where latest.new_path <> latest.old_path;

-- The answer to a question, also where an older version of the form asked it under another name.
create function assessment.answer(questionnaire uuid, answers jsonb, path text) returns text language sql stable as $$
    select coalesce(answers ->> path, (
        select answers ->> r.old_path
        from assessment.question_reading r
        where r.questionnaire_id = questionnaire and r.new_path = path and jsonb_exists(answers, r.old_path)
        order by r.old_path
        limit 1))
$$;

create or replace view assessment.cleaning_event as
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
join assessment.questionnaire q on q.id = m.questionnaire_id
union all
select q.round_id, null, q.form_id, 'QUESTION_MAPPED', '', 0, m.old_path,
    to_jsonb(m.old_path)::text, to_jsonb(m.new_path)::text, m.reason, m.at, m.by, m.id
from assessment.question_mapping m
join assessment.questionnaire q on q.id = m.questionnaire_id;
