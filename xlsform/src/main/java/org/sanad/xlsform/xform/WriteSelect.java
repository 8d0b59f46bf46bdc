package org.sanad.xlsform.xform;

import java.util.List;
import java.util.Map;
import org.sanad.xlsform.survey.Choice;
import org.sanad.xlsform.survey.Control;
import org.sanad.xlsform.survey.Expressions;
import org.sanad.xlsform.survey.Group;
import org.sanad.xlsform.survey.Node;
import org.sanad.xlsform.survey.Options;
import org.sanad.xlsform.survey.Question;
import org.sanad.xlsform.xpath.Reference;

/** Where a select takes its choices from. */
final class WriteSelect {

    private final Draft draft;
    private final Xml xml;

    WriteSelect(Draft draft, Xml xml) {
        this.draft = draft;
        this.xml = xml;
    }

    void choices(Node node, Question question) {
        Map<String, String> parameters = question.parameters();
        if (question.control() == Control.RANGE && parameters.containsKey("tick_labelset")) {
            String list = parameters.getOrDefault("tick_labelset", "");
            itemset("instance('" + list + "')/root/item", "name", labelRef(list));
        }
        if (!question.control().isSelect()) {
            return;
        }
        Options options = question.options();
        switch (options.source()) {
            case LIST -> {
                if (question.line().text("appearance").contains("search(")) {
                    inline(node, options.list());
                } else {
                    itemset(shuffled(instance(node, question), node, parameters), "name", labelRef(options.list()));
                }
            }
            case FILE -> {
                boolean places = options.ending().equalsIgnoreCase("geojson");
                itemset(
                        shuffled(instance(node, question), node, parameters),
                        parameters.getOrDefault("value", places ? "id" : "name"),
                        parameters.getOrDefault("label", places ? "title" : "label"));
            }
            case REPEAT -> fromRepeat(node, question);
            case NONE, EXTERNAL_SHEET -> {}
        }
    }

    /** A list in itemsets.csv is asked for by query; the device answers it. */
    String query(Node node, Question question) {
        return instance(node, question);
    }

    private String instance(Node node, Question question) {
        String filter = Expressions.of(question).getOrDefault("choice_filter", "");
        String nodeset = "instance('" + question.options().instance() + "')/root/item";
        return filter.isEmpty() ? nodeset : nodeset + "[" + draft.paths().inFilter(filter, node) + "]";
    }

    private String shuffled(String nodeset, Node node, Map<String, String> parameters) {
        if (!parameters.getOrDefault("randomize", "").equals("true")) {
            return nodeset;
        }
        String seed = parameters.getOrDefault("seed", "");
        return "randomize(" + nodeset
                + (seed.isEmpty() ? "" : ", " + draft.paths().in(seed, node).strip()) + ")";
    }

    private String labelRef(String list) {
        List<Choice> choices = draft.survey().choices().getOrDefault(list, List.of());
        return WriteChoices.isTranslated(choices) ? "jr:itext(itextId)" : "label";
    }

    private void itemset(String nodeset, String value, String label) {
        xml.open("itemset", Attributes.of("nodeset", nodeset));
        xml.empty("value", Attributes.of("ref", value));
        xml.empty("label", Attributes.of("ref", label));
        xml.close();
    }

    /** Answers given in a repeat, those that are not empty. */
    private void fromRepeat(Node node, Question question) {
        String name = Reference.in(question.options().list()).getFirst().name();
        Node source = draft.nodes().named(name).getFirst();
        Group repeat = source.within().getLast();
        String filter = Expressions.of(question).getOrDefault("choice_filter", "");
        String asked = "./" + name + " != ''" + (filter.isEmpty() ? "" : " and (" + ofTurn(filter, repeat, node) + ")");
        itemset(Paths.between(node, draft.nodes().of(repeat)) + "[" + asked + "]", name, name);
    }

    /** In a filter over turns of a repeat, questions of that repeat are those of the turn looked at. */
    private String ofTurn(String filter, Group repeat, Node node) {
        String own = filter;
        for (Reference reference : Reference.in(filter).reversed()) {
            boolean inside = draft.nodes().named(reference.name()).stream()
                    .anyMatch(candidate -> candidate.within().contains(repeat));
            if (inside) {
                own = own.substring(0, reference.start()) + "./" + reference.name() + own.substring(reference.end());
            }
        }
        return draft.paths().inFilter(own, node);
    }

    /** The function search() of older devices fills choices that stand in the question itself. */
    private void inline(Node node, String list) {
        List<Choice> choices = draft.survey().choices().getOrDefault(list, List.of());
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            xml.open("item");
            if (WriteChoices.isTranslated(choices)) {
                xml.empty("label", Attributes.of("ref", "jr:itext('" + list + "-" + i + "')"));
            } else {
                xml.element("label", Attributes.none(), choice.label().plain());
            }
            xml.element("value", Attributes.none(), choice.name());
            xml.close();
        }
    }
}
