package org.sanad.forms.submissions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of a submission: a group with others in it, or an answer with its text. */
public final class AnswerNode {

    private final String name;
    private final Map<String, String> attributes;
    private final List<AnswerNode> children = new ArrayList<>(4);
    private String text = "";

    AnswerNode(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    /** Without its namespace. */
    public String name() {
        return name;
    }

    public List<AnswerNode> children() {
        return List.copyOf(children);
    }

    List<AnswerNode> inside() {
        return children;
    }

    /** Without blanks around it. */
    public String text() {
        return text;
    }

    /** Empty where there is none. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public Optional<AnswerNode> child(String sought) {
        return children.stream().filter(child -> child.name.equals(sought)).findFirst();
    }

    /** The text of a child; empty where there is none. */
    public String textOf(String child) {
        return child(child).map(AnswerNode::text).orElse("");
    }

    void add(AnswerNode child) {
        children.add(child);
    }

    void say(String said) {
        text = said;
    }
}
