package org.sanad.forms.odata.question;

import java.util.List;
import java.util.Optional;
import org.sanad.forms.Form;
import org.sanad.forms.rows.FormFields;

/** A form as a service of tables. @param address of the service, without a slash at its end */
public record Service(Form form, FormFields fields, List<EntitySet> sets, String address) {

    public static Service of(Form form, FormFields fields, String address) {
        return new Service(
                form, fields, fields.tables().stream().map(EntitySet::of).toList(), address);
    }

    public Optional<EntitySet> set(String name) {
        return sets.stream().filter(set -> set.name().equals(name)).findFirst();
    }

    /** The repeats directly within a table. */
    public List<EntitySet> inside(EntitySet set) {
        return sets.stream()
                .filter(other -> !other.table().isForm()
                        && other.table().parent().equals(set.table().repeat()))
                .toList();
    }

    public List<String> repeats() {
        return fields.repeats().stream().map(table -> table.repeat()).toList();
    }
}
