-- The people page begins with those registered last.
create index person_by_registration on registry.person (registered_at desc, id)
where merged_into is null and withdrawn_at is null;

-- Who takes part in work of an area but lives elsewhere is found without reading whole rows.
create index person_by_place on registry.person (area, id, merged_into);
drop index registry.person_by_area;
