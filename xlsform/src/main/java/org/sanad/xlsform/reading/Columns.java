package org.sanad.xlsform.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The columns of a sheet and the many ways their headings are spelled. */
public final class Columns {

    /** Columns that may be written once per language. */
    public static final List<String> TRANSLATED = List.of(
            "label",
            "hint",
            "guidance_hint",
            "constraint_message",
            "required_message",
            "image",
            "big-image",
            "audio",
            "video");

    static final Columns SURVEY = new Columns(
            "type name appearance relevant constraint required read_only calculation default choice_filter parameters"
                    + " repeat_count trigger save_to autoplay rows no_app_error_string intent accuracythreshold disabled",
            "jr:constraintmsg>constraint_message jr:requiredmsg>required_message"
                    + " command>type tag>name value>name caption>label relevance>relevant bind::relevant>relevant"
                    + " constraining_message>constraint_message constraintmsg>constraint_message"
                    + " bind::jr:constraintmsg>constraint_message bind::constraint>constraint requiredmsg>required_message"
                    + " bind::jr:requiredmsg>required_message bind::required>required readonly>read_only"
                    + " bind::readonly>read_only calculate>calculation bind::calculate>calculation count>repeat_count"
                    + " jr:count>repeat_count control::jr:count>repeat_count body::jr:count>repeat_count"
                    + " control::appearance>appearance body::appearance>appearance noapperrorstring>no_app_error_string"
                    + " bind::jr:noapperrorstring>no_app_error_string bind::entities:saveto>save_to"
                    + " body::accuracythreshold>accuracythreshold control::autoplay>autoplay control::rows>rows"
                    + " body::intent>intent");

    static final Columns CHOICES = new Columns("list_name name", "value>name caption>label");

    static final Columns SETTINGS = new Columns(
            "form_title form_id version default_language style instance_name public_key submission_url auto_send"
                    + " auto_delete client_editable allow_choice_duplicates name namespaces omit_instanceid instance_xmlns"
                    + " instance_id sms_keyword sms_separator sms_allow_media sms_date_format sms_datetime_format"
                    + " sms_response prefix delimiter clean_text_values",
            "title>form_title set_form_title>form_title id_string>form_id set_form_id>form_id"
                    + " set_form_version>version client-editable>client_editable");

    static final Columns ENTITIES =
            new Columns("list_name label entity_id create_if update_if repeat", "dataset>list_name");

    private final Set<String> names;
    private final Map<String, String> aliases = new HashMap<>();

    private Columns(String names, String aliases) {
        this.names = Set.of(names.split(" "));
        for (String alias : aliases.split(" ")) {
            int arrow = alias.indexOf('>');
            this.aliases.put(alias.substring(0, arrow), alias.substring(arrow + 1));
        }
    }

    /** Names to compare a misspelt heading with. */
    Set<String> names() {
        return names;
    }

    Column of(String heading) {
        String name = heading.strip().replaceAll("\\s+", " ");
        String whole = canonical(name);
        if (isColumn(whole) || TRANSLATED.contains(whole)) {
            return new Column(whole, "", true);
        }
        String[] parts = parts(name);
        int from = parts[0].equalsIgnoreCase("media") || isBind(parts[0]) ? 1 : 0;
        String bare = parts.length > from ? canonical(parts[from]) : "";
        if (TRANSLATED.contains(bare) && parts.length <= from + 2) {
            return new Column(bare, parts.length > from + 1 ? parts[from + 1] : "", true);
        }
        return isAttribute(parts)
                ? new Column(parts[0].toLowerCase(Locale.ROOT) + "::" + parts[1], "", true)
                : new Column(name, "", false);
    }

    private boolean isColumn(String name) {
        return names.contains(name);
    }

    /** {@code bind::odk:length}, {@code body::kb:flash}, {@code instance::odk:tag}: given on as they are. */
    private static boolean isAttribute(String[] parts) {
        return parts.length == 2
                && !parts[1].isBlank()
                && Set.of("bind", "body", "control", "instance", "attribute")
                        .contains(parts[0].toLowerCase(Locale.ROOT));
    }

    private static boolean isBind(String part) {
        return part.equalsIgnoreCase("bind");
    }

    private String canonical(String written) {
        String folded =
                written.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replaceAll("_*::_*", "::");
        String name = aliases.getOrDefault(folded, folded);
        return name.startsWith("media::") && TRANSLATED.contains(name.substring(7)) ? name.substring(7) : name;
    }

    /** The older forms part with one colon, where that cannot be a prefix. */
    private static String[] parts(String heading) {
        String[] parts = heading.split("\\s*::\\s*");
        return parts.length == 1 && !heading.startsWith("jr:") ? heading.split("\\s*:\\s*", 3) : parts;
    }
}
