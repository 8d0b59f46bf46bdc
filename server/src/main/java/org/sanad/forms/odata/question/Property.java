package org.sanad.forms.odata.question;

import java.util.List;
import java.util.Optional;
import org.sanad.xlsform.FieldKind;

/**
 * A property of a row: an answer, or a group with others in it.
 *
 * @param name as OData allows names
 * @param place of the column in its table; -1 for a group
 */
public record Property(String name, String path, int place, FieldKind kind, List<Property> inside) {

    public boolean isGroup() {
        return place < 0;
    }

    public String type() {
        return switch (kind) {
            case INTEGER -> "Edm.Int64";
            case DECIMAL -> "Edm.Decimal";
            case DATE -> "Edm.Date";
            case DATE_TIME -> "Edm.DateTimeOffset";
            case GROUP, REPEAT, TEXT, TIME, CHOICE, CHOICES, POINT, SHAPE, FILE, NOTE -> "Edm.String";
        };
    }

    public Optional<Property> find(String path) {
        var slash = path.indexOf('/');
        var first = slash < 0 ? path : path.substring(0, slash);
        return inside.stream()
                .filter(property -> property.name.equals(first))
                .findFirst()
                .flatMap(found -> slash < 0 ? Optional.of(found) : found.find(path.substring(slash + 1)));
    }
}
