package org.sanad.xlsform.survey;

import java.util.ArrayList;
import java.util.List;
import org.sanad.xlsform.xpath.Reference;

/** The records a form makes, each with the part of the form it is made of. */
public record Entities(List<EntityDeclaration> all) {

    public Entities {
        all = List.copyOf(all);
    }

    public static Entities of(Survey survey, Nodes nodes) {
        List<EntityDeclaration> all = new ArrayList<>();
        for (Line line : survey.entities()) {
            String list = line.text("list_name");
            all.add(new EntityDeclaration(list, line, container(list, line, survey, nodes)));
        }
        return new Entities(all);
    }

    private static Group container(String list, Line line, Survey survey, Nodes nodes) {
        List<Reference> repeat = Reference.in(line.text("repeat"));
        if (!repeat.isEmpty()) {
            return nodes.named(repeat.getFirst().name()).stream()
                    .map(Node::item)
                    .filter(Group.class::isInstance)
                    .map(Group.class::cast)
                    .findFirst()
                    .orElse(survey.root());
        }
        return survey.entities().size() == 1 ? survey.root() : around(list, survey, nodes);
    }

    /** The smallest group that holds all answers saved to the list. */
    private static Group around(String list, Survey survey, Nodes nodes) {
        List<Group> shared = new ArrayList<>();
        boolean first = true;
        for (Node node : nodes.questions()) {
            if (node.item().line().text("save_to").startsWith(list + "#")) {
                if (first) {
                    shared.addAll(node.within());
                } else {
                    shared.retainAll(node.within());
                }
                first = false;
            }
        }
        return shared.isEmpty() ? survey.root() : shared.getLast();
    }

    /** The property that a question's answer is saved to, without the name of its list. */
    public static String property(String saveTo) {
        return saveTo.substring(saveTo.indexOf('#') + 1);
    }

    /** Entities in repeats, or several of them, need the newest words; the others what older servers know. */
    public String version(Group root) {
        boolean plain = all.size() == 1 && all.getFirst().container() == root;
        return plain ? "2024.1.0" : "2025.1.0";
    }
}
