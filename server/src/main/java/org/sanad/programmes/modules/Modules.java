package org.sanad.programmes.modules;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers and names of the modules: the eight of the manual and those a mission added. */
@Repository
public class Modules {

    private record Row(int number, String nameEn, String nameAr, String nameCkb) {

        Module module() {
            return new Module(new ModuleNumber(number), nameEn, nameAr, nameCkb);
        }
    }

    private final JdbcClient jdbc;

    Modules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ModuleNames names() {
        return new ModuleNames(jdbc
                .sql("select number, name_en, name_ar, name_ckb from programmes.module order by number")
                .query(Row.class)
                .list()
                .stream()
                .map(Row::module)
                .toList());
    }

    public boolean has(ModuleNumber number) {
        return names().find(number).isPresent();
    }

    /** Adds a mission's own module under the next number; two who add at once come one after the other. */
    public ModuleNumber add(String english, String arabic, String sorani) {
        jdbc.sql("lock table programmes.module in share row exclusive mode").update();
        return new ModuleNumber(jdbc.sql("""
                        insert into programmes.module (number, name_en, name_ar, name_ckb)
                        select max(number) + 1, :english, :arabic, :sorani from programmes.module
                        returning number
                        """)
                .param("english", english)
                .param("arabic", arabic)
                .param("sorani", sorani)
                .query(Integer.class)
                .single());
    }
}
