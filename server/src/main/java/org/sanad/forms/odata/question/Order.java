package org.sanad.forms.odata.question;

/**
 * In which order rows come; rows that are alike in it follow the order of their submissions.
 *
 * @param sql what is compared; empty for the order of submissions alone
 * @param type of it, in SQL
 */
public record Order(String sql, String type, boolean descending) {

    static final Order OF_SUBMISSIONS = new Order("", "", false);

    public static Order of(String asked) {
        if (asked.isBlank()) {
            return OF_SUBMISSIONS;
        }
        var words = asked.strip().split("\\s+");
        var descending = words.length > 1 && words[1].equals("desc");
        if (words.length > 2 || words.length == 2 && !descending && !words[1].equals("asc")) {
            throw new Misasked("odata-order", asked);
        }
        if (words[0].equals("__id")) {
            return new Order("", "", descending);
        }
        var field = SystemField.at(words[0]).orElseThrow(() -> new Misasked("odata-order", asked));
        return switch (field.type()) {
            case "Edm.DateTimeOffset" ->
                new Order("(extract(epoch from " + field.sql() + ") * 1000000)::bigint", "bigint", descending);
            case "Edm.Int64" -> new Order(field.sql(), "bigint", descending);
            default -> new Order("coalesce(" + field.sql() + ", '')", "text", descending);
        };
    }

    /** Whether rows can stand in order by such a value. */
    public boolean fits(String value) {
        return type.equals("bigint") ? value.matches("-?\\d{1,18}") : value.indexOf('\0') < 0;
    }

    public boolean isPlain() {
        return sql.isEmpty();
    }

    /** For "order by". */
    public String clause() {
        var way = descending ? " desc" : "";
        return (isPlain() ? "" : sql + way + ", ") + "r.submission_id" + way + ", r.number" + way;
    }

    /** True for rows behind {@code :atValue}, {@code :atId}, {@code :atNumber}. */
    public String behind() {
        var sign = descending ? " < " : " > ";
        // said of both sides of the join, or the database walks through all submissions before
        return isPlain()
                ? "(r.submission_id, r.number)" + sign + "(:atId::uuid, :atNumber::int) and s.id"
                        + (descending ? " <= " : " >= ") + ":atId::uuid"
                : "(" + sql + ", r.submission_id, r.number)" + sign + "(:atValue::" + type
                        + ", :atId::uuid, :atNumber::int)";
    }
}
