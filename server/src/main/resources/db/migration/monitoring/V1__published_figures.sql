-- Figures as somebody printed them, kept beside the counted ones and never overwritten.

create table monitoring.published_figure (
    id text primary key,
    year smallint not null,
    section text not null,
    place text not null,
    project_type text not null,
    indicator text not null,
    breakdown text not null,
    statistic text not null,
    value numeric not null,
    base numeric,
    printed_at_line int,
    contradiction text,
    note text
);
