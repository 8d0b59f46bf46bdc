-- What phones send beside a form is kept as it came, of whatever sort it is.
alter table files.stored_file drop constraint type_is_known;
alter table files.stored_file add constraint type_is_known check (type in ('PDF', 'JPEG', 'PNG', 'WEBP', 'OTHER'));
-- A phone may send an empty file; that it did is part of the evidence.
alter table files.stored_file drop constraint nothing_is_no_file;
alter table files.stored_file add constraint nothing_is_no_file check (bytes > 0 or type = 'OTHER');
