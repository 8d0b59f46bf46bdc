-- With fewer asked, a rule drafts nothing: one voice is no reason. Versions made before had no such limit.
alter table assessment.rule add column smallest_base int not null default 1;
alter table assessment.rule add constraint rule_base_is_a_base check (smallest_base between 1 and 1000);

-- A version is never changed, so a new one asks by the Washington Group questions and not by what a form calculates.
insert into assessment.rule_set (number, made_at)
select max(number) + 1, now() from assessment.rule_set;
insert into assessment.rule
    (set_number, position, code, profile, outcome, variable, group_variable, group_value, at_least, most, always, strength,
    in_force, smallest_base)
select s.newest, r.position, r.code, r.profile, r.outcome,
    case r.variable when 'disability_status' then 'disability_wg' else r.variable end,
    case r.group_variable when 'disability_status' then 'disability_wg' else r.group_variable end,
    r.group_value, r.at_least, r.most, r.always, r.strength, r.in_force, 5
from (select max(number) as newest from assessment.rule_set) s
join assessment.rule r on r.set_number = s.newest - 1;
