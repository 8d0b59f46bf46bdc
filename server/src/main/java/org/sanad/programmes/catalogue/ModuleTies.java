package org.sanad.programmes.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanad.programmes.modules.ModuleNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which skills, aims and strains each module serves. */
@Repository
public class ModuleTies {

    private record Row(String kind, String code) {}

    private final JdbcClient jdbc;

    ModuleTies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Ties of(ModuleNumber module) {
        var rows = jdbc.sql("select kind, code from programmes.module_tie where module = :module")
                .param("module", module.value())
                .query(Row.class)
                .list();
        return new Ties(
                named(Skill.values(), "SKILL", rows),
                named(Aim.values(), "AIM", rows),
                named(WorkStrain.values(), "STRAIN", rows));
    }

    void set(ModuleNumber module, Ties ties) {
        jdbc.sql("delete from programmes.module_tie where module = :module")
                .param("module", module.value())
                .update();
        ties.skills().forEach(skill -> add(module, "SKILL", skill));
        ties.aims().forEach(aim -> add(module, "AIM", aim));
        ties.strains().forEach(strain -> add(module, "STRAIN", strain));
    }

    private void add(ModuleNumber module, String kind, Enum<?> code) {
        jdbc.sql("insert into programmes.module_tie (module, kind, code) values (:module, :kind, :code)")
                .param("module", module.value())
                .param("kind", kind)
                .param("code", code.name())
                .update();
    }

    private static <E extends Enum<E>> Set<E> named(E[] all, String kind, List<Row> rows) {
        return Arrays.stream(all)
                .filter(one -> rows.contains(new Row(kind, one.name())))
                .collect(Collectors.toSet());
    }
}
