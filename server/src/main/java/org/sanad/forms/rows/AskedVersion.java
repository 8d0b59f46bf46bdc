package org.sanad.forms.rows;

import java.util.List;
import java.util.Map;
import org.sanad.xlsform.Field;
import org.sanad.xlsform.Option;
import org.sanad.xlsform.Outline;

/** A version of a form with what its files hold. @param files choices by the name of the file */
record AskedVersion(Outline outline, Map<String, List<Option>> files) {

    List<Option> choices(Field field) {
        return field.file().isEmpty()
                ? outline.lists().getOrDefault(field.list(), List.of())
                : files.getOrDefault(field.file(), List.of());
    }
}
