-- Phones take a changed row of a list only when its number has grown.
alter table directory.site add column version int not null default 0;
