package org.sanad.xlsform.xform;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.sanad.xlsform.survey.Group;
import org.sanad.xlsform.survey.Node;
import org.sanad.xlsform.survey.Nodes;
import org.sanad.xlsform.xpath.Reference;
import org.sanad.xlsform.xpath.Token;
import org.sanad.xlsform.xpath.Tokens;

/** Puts paths in the place of {@code ${names}}. */
final class Paths {

    /** Arguments of indexed-repeat() that name nodes of all turns of a repeat, counted from 0. */
    private static final Set<Integer> ABSOLUTE_ARGUMENTS = Set.of(0, 1, 3, 5);

    /** A parenthesis or bracket that is open while an expression is gone through. */
    private static final class Frame {

        private final String function;
        private int argument;

        private Frame(String function) {
            this.function = function;
        }
    }

    private final Nodes nodes;

    Paths(Nodes nodes) {
        this.nodes = nodes;
    }

    /** An expression as the bind of an item says it. */
    String in(String expression, Node context) {
        return rewritten(expression, context, false);
    }

    /** An expression that filters a list: there the context is an item of the list. */
    String inFilter(String expression, Node context) {
        return rewritten(expression, context, true);
    }

    private String rewritten(String expression, Node context, boolean filter) {
        if (!expression.contains("${")) {
            return expression;
        }
        StringBuilder out = new StringBuilder();
        Deque<Frame> open = new ArrayDeque<>();
        int copied = 0;
        String before = "";
        for (Token token : Tokens.of(expression)) {
            track(token, before, open);
            if (token.kind() == Token.Kind.REFERENCE) {
                out.append(expression, copied, token.start());
                Reference reference = Reference.in(token.text()).getFirst();
                boolean predicate = filter || open.stream().anyMatch(frame -> frame.function.equals("["));
                out.append(path(reference, context, predicate, takesAbsolute(open)));
                copied = token.end();
            }
            before = token.kind() == Token.Kind.NAME ? token.text() : "";
        }
        return out.append(expression.substring(copied)).toString();
    }

    private static void track(Token token, String before, Deque<Frame> open) {
        switch (token.kind()) {
            case OPEN -> open.push(new Frame(before));
            case OPEN_PREDICATE -> open.push(new Frame("["));
            case CLOSE, CLOSE_PREDICATE -> open.poll();
            case COMMA -> {
                if (!open.isEmpty()) {
                    open.element().argument++;
                }
            }
            default -> {}
        }
    }

    private static boolean takesAbsolute(Deque<Frame> open) {
        return !open.isEmpty()
                && open.element().function.equals("indexed-repeat")
                && ABSOLUTE_ARGUMENTS.contains(open.element().argument);
    }

    private String path(Reference reference, Node context, boolean predicate, boolean absolute) {
        List<Node> named = nodes.named(reference.name());
        String path =
                named.isEmpty() ? "/" + reference.name() : named.getFirst().path();
        if (reference.lastSaved()) {
            return " instance('__last-saved')" + path + " ";
        }
        String shortest = absolute || named.isEmpty() ? path : between(context, named.getFirst());
        return " " + (predicate && shortest.startsWith(".") ? "current()/" : "") + shortest + " ";
    }

    /** From item to item within one turn of a repeat; from the outermost element where they share none. */
    static String between(Node context, Node target) {
        List<Group> from = context.containers();
        List<Group> to = target.within();
        int shared = 0;
        while (shared < from.size() && shared < to.size() && from.get(shared) == to.get(shared)) {
            shared++;
        }
        if (from.subList(0, shared).stream().noneMatch(Group::isRepeat)) {
            return target.path();
        }
        int steps = context.item() instanceof Group ? from.size() - shared : from.size() - shared + 1;
        StringBuilder path = new StringBuilder(steps == 0 ? "./" : "../".repeat(steps));
        to.subList(shared, to.size()).forEach(group -> path.append(group.name()).append('/'));
        return path.append(target.name()).toString();
    }

    /** Text with the answers it mentions. */
    void write(Xml xml, String text, Node context) {
        int copied = 0;
        for (Reference reference : Reference.in(text)) {
            xml.text(text.substring(copied, reference.start()));
            xml.empty("output", Attributes.of("value", path(reference, context, false, false)));
            copied = reference.end();
        }
        xml.text(text.substring(copied));
    }
}
