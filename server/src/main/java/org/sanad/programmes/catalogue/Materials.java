package org.sanad.programmes.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.programmes.modules.ModuleNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The session templates and the leaflet slots. */
@Repository
public class Materials {

    private record Row(
            UUID id, Material.Kind kind, @Nullable Integer module, int position, String title) {

        Material material() {
            return new Material(id, kind, Optional.ofNullable(module).flatMap(ModuleNumber::of), position, title);
        }
    }

    private final JdbcClient jdbc;

    Materials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The awareness session's first, then module by module. */
    public List<Material> all() {
        return jdbc
                .sql("select * from programmes.material order by module nulls first, kind desc, position, id")
                .query(Row.class)
                .list()
                .stream()
                .map(Row::material)
                .toList();
    }

    public Optional<Material> find(UUID id) {
        return jdbc.sql("select * from programmes.material where id = :id")
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(Row::material);
    }

    /** Leaflets of a module, and those named by their ids, whatever their module. */
    public List<Material> leaflets(Optional<ModuleNumber> module, Collection<UUID> also) {
        return all().stream()
                .filter(material -> material.kind() == Material.Kind.LEAFLET)
                .filter(material -> also.contains(material.id())
                        || module.isPresent() && material.module().equals(module))
                .toList();
    }

    /** The next of its kind in a module. */
    UUID add(Material.Kind kind, ModuleNumber module) {
        return jdbc.sql("""
                        insert into programmes.material (kind, module, position)
                        select :kind, :module, coalesce(max(position), 0) + 1
                        from programmes.material where kind = :kind and module = :module
                        returning id
                        """)
                .param("kind", kind.name())
                .param("module", module.value())
                .query(UUID.class)
                .single();
    }

    /** A new title; and for a leaflet the module it belongs to, where it comes last. */
    void change(Material material, String title, Optional<ModuleNumber> module) {
        jdbc.sql("""
                        update programmes.material m set title = :title,
                            position = case when m.module is not distinct from :module::smallint then m.position else
                                (select coalesce(max(o.position), 0) + 1 from programmes.material o
                                    where o.kind = m.kind and o.module = :module::smallint) end,
                            module = :module::smallint
                        where m.id = :id
                        """)
                .param("id", material.id())
                .param("title", title)
                .param("module", module.map(ModuleNumber::value).orElse(null))
                .update();
    }
}
