package org.sanad.xlsform.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists outside the form that it reads, by the name under which it does. */
public final class Instances {

    private static final Pattern PULLDATA = Pattern.compile("pulldata\\s*\\(\\s*['\"]([^'\"]+)['\"]");

    /** Two lists want the same name. */
    public interface Clash {
        void over(String name, Item item);
    }

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Survey survey;
    private final Clash clash;

    private Instances(Survey survey, Clash clash) {
        this.survey = survey;
        this.clash = clash;
    }

    /** Addresses by name. */
    public static Map<String, String> of(Survey survey, Nodes nodes, Entities entities, Clash clash) {
        Instances instances = new Instances(survey, clash);
        nodes.all().forEach(node -> instances.take(node.item()));
        for (EntityDeclaration entity : entities.all()) {
            if (entity.updates()) {
                instances.add(entity.list(), "jr://file-csv/" + entity.list() + ".csv", survey.root());
            }
            entity.line()
                    .cells()
                    .keySet()
                    .forEach(column -> instances.mentioned(entity.line().text(column), survey.root()));
        }
        instances.mentioned(survey.settings().text("instance_name"), survey.root());
        return instances.sources;
    }

    private void take(Item item) {
        if (item instanceof Question question) {
            if (question.options().isFile()) {
                add(question.options().instance(), address(question.options()), item);
            }
            if (question.control() == Control.EXTERNAL_FILE) {
                boolean csv = question.type().bind().equals("csv");
                String file = question.name() + (csv ? ".csv" : ".xml");
                add(question.name(), (csv ? "jr://file-csv/" : "jr://file/") + file, item);
            }
        }
        Expressions.of(item).values().forEach(expression -> mentioned(expression, item));
        if (item.line().texts("label").mentions("last-saved#")) {
            add("__last-saved", "jr://instance/last-saved", item);
        }
    }

    private void mentioned(String expression, Item item) {
        Matcher pulled = PULLDATA.matcher(expression);
        while (pulled.find()) {
            add(pulled.group(1), "jr://file-csv/" + pulled.group(1) + ".csv", item);
        }
        if (expression.contains("last-saved#")) {
            add("__last-saved", "jr://instance/last-saved", item);
        }
    }

    private static String address(Options options) {
        return (options.ending().equalsIgnoreCase("csv") ? "jr://file-csv/" : "jr://file/") + options.list();
    }

    private void add(String name, String address, Item item) {
        String before = sources.putIfAbsent(name, address);
        if ((before != null && !before.equals(address)) || survey.choices().containsKey(name)) {
            clash.over(name, item);
        }
    }
}
