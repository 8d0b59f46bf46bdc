-- Figures published of an assessment stand among the other published ones; these columns say how each is counted from
-- the answers of its round. Of other figures they are empty.

alter table monitoring.published_figure
add column round_id uuid references assessment.round (id),
-- of whom it was printed: kii, fgd, other
add column method text not null default '',
add column printed_in text not null default '',
add column answer text not null default '',
-- which interviews are counted: kii, fgd, both
add column interviews text not null default '',
add column counting text,
add column variable text not null default '',
-- answers any of which counts
add column options text not null default '',
-- conditions people of the group meet
add column who text not null default '',
-- why nothing counts it
add column not_counted text not null default '';

create index published_figure_by_round on monitoring.published_figure (round_id, id);
