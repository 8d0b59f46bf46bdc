package org.sanad.xlsform.xform;

import java.util.ArrayList;
import java.util.List;
import org.sanad.xlsform.survey.Group;
import org.sanad.xlsform.survey.Line;
import org.sanad.xlsform.survey.Node;

/** Where in its container an entity lies, for expressions that count steps from there. */
final class EntityPlace {

    private EntityPlace() {}

    /** A place as deep as {@code meta/entity/@id}. */
    static Node of(Node container) {
        List<Group> within = new ArrayList<>(container.containers());
        within.add(group("meta"));
        within.add(group("entity"));
        return new Node(group("id"), container.path() + "/meta/entity/@id", within);
    }

    private static Group group(String name) {
        return new Group(name, Group.Kind.GROUP, Line.empty("entities", 0), List.of());
    }
}
