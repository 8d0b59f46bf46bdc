package org.sanad.forms.openrosa;

import java.util.UUID;

/** The form of these stories, and answers to it as a phone writes them. */
final class VisitForm {

    static final String SURVEY = """
            | survey |
            | | type | name | label |
            | | text | place | Place |
            | | date | day | Day |
            | | decimal | distance | Distance |
            | | select_multiple needs | needs | Needs |
            | | image | photo | Photograph |
            | | begin repeat | child | Child |
            | | integer | age | Age |
            | | end repeat | | |
            | choices |
            | | list_name | name | label |
            | | needs | work | Work |
            | | needs | care | Care |
            """;

    private VisitForm() {}

    static String id() {
        return "uuid:" + UUID.randomUUID();
    }

    static String answered(String form, String id) {
        return answered(form, id, "<place>Daquq</place><photo>p.jpg</photo>");
    }

    /** @param answers what stands beside the meta element */
    static String answered(String form, String id, String answers) {
        return """
                <data id="%s" version="1" xmlns:orx="http://openrosa.org/xforms">%s\
                <orx:meta><orx:instanceID>%s</orx:instanceID></orx:meta></data>""".formatted(form, answers, id);
    }

    static String edited(String form, String id, String before) {
        return answered(form, id, "<place>Hawija</place>")
                .replace("</orx:meta>", "<orx:deprecatedID>" + before + "</orx:deprecatedID></orx:meta>");
    }
}
