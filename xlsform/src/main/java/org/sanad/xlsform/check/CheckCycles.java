package org.sanad.xlsform.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.survey.Expressions;
import org.sanad.xlsform.survey.Group;
import org.sanad.xlsform.survey.Node;
import org.sanad.xlsform.xpath.Reference;
import org.sanad.xlsform.xpath.Token;
import org.sanad.xlsform.xpath.Tokens;

/**
 * No answer may wait for itself. An item waits for those its logic names, and for its groups where they are shown only
 * sometimes. Devices refuse forms that break this.
 */
final class CheckCycles {

    /** A constraint looks at other answers but changes nothing, so it can close no circle. */
    private static final Set<String> COLUMNS = Set.of("relevant", "calculation", "required", "read_only");

    private final Checked form;
    private final Map<Node, Set<Node>> waitsFor = new HashMap<>();

    private CheckCycles(Checked form) {
        this.form = form;
    }

    static void of(Checked form) {
        CheckCycles check = new CheckCycles(form);
        form.nodes().all().forEach(check::add);
        check.removeSettled();
        check.tell();
    }

    private void add(Node node) {
        Set<Node> others = new LinkedHashSet<>();
        boolean triggered = node.item().line().has("trigger");
        Expressions.of(node.item()).forEach((column, written) -> {
            if (COLUMNS.contains(column) && !(triggered && column.equals("calculation"))) {
                Reference.in(written).stream()
                        .filter(reference -> !reference.lastSaved())
                        .forEach(reference -> others.addAll(form.nodes().named(reference.name())));
                if (asksItself(written)) {
                    others.add(node);
                }
            }
        });
        for (Group group : node.within()) {
            if (group.line().has("relevant")) {
                others.add(form.nodes().of(group));
            }
        }
        waitsFor.put(node, others);
    }

    /** Whether a dot stands outside of brackets, where it means the answer itself. */
    private static boolean asksItself(String expression) {
        int depth = 0;
        for (Token token : expression.indexOf('.') < 0 ? List.<Token>of() : Tokens.of(expression)) {
            depth += token.kind() == Token.Kind.OPEN_PREDICATE ? 1 : 0;
            depth -= token.kind() == Token.Kind.CLOSE_PREDICATE ? 1 : 0;
            if (depth == 0 && token.text().equals(".")) {
                return true;
            }
        }
        return false;
    }

    /** Takes away, again and again, whatever waits for nothing; circles and what waits for them remain. */
    private void removeSettled() {
        Map<Node, List<Node>> waitedForBy = new HashMap<>();
        Map<Node, Integer> waiting = new HashMap<>();
        Deque<Node> settled = new ArrayDeque<>();
        waitsFor.forEach((node, others) -> {
            others.forEach(other ->
                    waitedForBy.computeIfAbsent(other, key -> new ArrayList<>()).add(node));
            waiting.put(node, others.size());
            if (others.isEmpty()) {
                settled.add(node);
            }
        });
        while (!settled.isEmpty()) {
            Node node = settled.remove();
            waitsFor.remove(node);
            for (Node waiter : waitedForBy.getOrDefault(node, List.of())) {
                if (waiting.merge(waiter, -1, Integer::sum) == 0) {
                    settled.add(waiter);
                }
            }
        }
    }

    private void tell() {
        Set<Node> told = new HashSet<>();
        for (Node start : form.nodes().all()) {
            if (!waitsFor.containsKey(start) || told.contains(start)) {
                continue;
            }
            List<Node> walked = new ArrayList<>();
            Node node = start;
            while (!walked.contains(node) && !told.contains(node)) {
                walked.add(node);
                node = next(node);
            }
            if (!told.contains(node)) {
                circle(walked.subList(walked.indexOf(node), walked.size()));
            }
            told.addAll(walked);
        }
    }

    private Node next(Node node) {
        return waitsFor.getOrDefault(node, Set.of()).stream()
                .filter(waitsFor::containsKey)
                .findFirst()
                .orElse(node);
    }

    private void circle(List<Node> circle) {
        Node first = circle.getFirst();
        String names = circle.stream().map(Node::name).collect(Collectors.joining(" → ", "", " → " + first.name()));
        String column = first.item().line().has("calculation") ? "calculation" : "relevant";
        form.findings().add(Code.CIRCLE, first.item().line().at(column), names);
    }
}
