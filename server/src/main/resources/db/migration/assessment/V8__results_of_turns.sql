-- What is repeated within an interview, as the members of a household are, is counted turn by turn: a result then says of
-- which repeat its counts are, and how many interviews stand behind them.
alter table assessment.result
    add column unit text not null default '',
    add column n_interviews bigint,
    add column n_interviews_other bigint,
    add column n_interviews_total bigint;
