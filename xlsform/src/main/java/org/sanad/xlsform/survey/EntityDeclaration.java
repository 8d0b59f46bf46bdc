package org.sanad.xlsform.survey;

/**
 * A record that the form makes or changes.
 *
 * @param list the entity list it belongs to
 * @param line its row of the sheet entities
 * @param container the form, the repeat or the group whose answers it is made of
 */
public record EntityDeclaration(String list, Line line, Group container) {

    public boolean isAlways() {
        return !line.has("create_if") && !line.has("update_if");
    }

    public boolean creates() {
        return line.has("create_if") || !updates();
    }

    public boolean updates() {
        return line.has("update_if") || line.has("entity_id");
    }
}
