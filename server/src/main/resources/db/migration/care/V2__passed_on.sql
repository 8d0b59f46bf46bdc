-- How often somebody passed requests on in a day: all that whoever does may look back on. The times are counted, not the
-- requests: a number that did not rise would tell that the person had asked before.
create table care.passed_on (
    user_id uuid not null,
    on_day date not null,
    times int not null,
    primary key (user_id, on_day)
);
