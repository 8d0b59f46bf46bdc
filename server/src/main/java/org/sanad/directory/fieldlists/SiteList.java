package org.sanad.directory.fieldlists;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.EntityLists;
import org.sanad.forms.FormTarget;
import org.sanad.forms.entities.EntityCsv;
import org.sanad.forms.entities.ListedRecords;
import org.springframework.stereotype.Repository;

/** {@code sites.csv}: the sites of the governorate where a phone collects. Nothing of it is personal. */
@Repository
class SiteList implements EntityLists {

    private static final String NAME = "sites";

    private static final String SITES = """
            select s.id, concat_ws(' / ', s.name, s.name_ar) as label, 1 + s.version as version,
                jsonb_build_object('code', s.code, 'area', s.area, 'kind', lower(s.kind)) as properties
            from directory.site s
            where :area::text is null or exists (
                select 1
                from geography.area_within here
                join geography.area governorate on governorate.pcode = here.within and governorate.level = 1
                join geography.area_within there on there.within = governorate.pcode
                where here.pcode = :area and there.pcode = s.area)
            """;

    private final ListedRecords records;

    SiteList(ListedRecords records) {
        this.records = records;
    }

    @Override
    public boolean isKept(String list) {
        return list.equals(NAME);
    }

    @Override
    public boolean isOpen(String list) {
        return isKept(list);
    }

    @Override
    public Optional<String> hash(String list, FormTarget target) {
        return isKept(list) ? Optional.of(records.hash(SITES, at(target))) : Optional.empty();
    }

    @Override
    public byte[] csv(String list, FormTarget target) {
        return EntityCsv.of(List.of("code", "area", "kind"), records.records(SITES, at(target)));
    }

    /** Sites are never made on a phone. */
    @Override
    public Set<UUID> gone(String list, Collection<UUID> held) {
        return Set.of();
    }

    private static Map<String, @Nullable Object> at(FormTarget target) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("area", target.area());
        return parameters;
    }
}
