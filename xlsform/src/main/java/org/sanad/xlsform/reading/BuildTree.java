package org.sanad.xlsform.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.Findings;
import org.sanad.xlsform.Similar;
import org.sanad.xlsform.survey.Control;
import org.sanad.xlsform.survey.Group;
import org.sanad.xlsform.survey.Line;
import org.sanad.xlsform.survey.Options;
import org.sanad.xlsform.survey.Question;
import org.sanad.xlsform.survey.QuestionType;

/** Makes a tree of the survey's rows. A row that makes no sense is told of and left out; the rest goes on. */
final class BuildTree {

    private static final Set<String> TRUE = Set.of("yes", "true", "true()", "1");

    private final Findings findings;
    private final Deque<Group> open = new ArrayDeque<>();

    private BuildTree(Findings findings) {
        this.findings = findings;
    }

    static Group of(List<Line> lines, String rootName, Findings findings) {
        BuildTree tree = new BuildTree(findings);
        Group root = new Group(rootName, Group.Kind.FORM, Line.empty("survey", 0), new ArrayList<>());
        tree.open.push(root);
        lines.forEach(tree::take);
        tree.open.stream()
                .filter(group -> group != root)
                .forEach(group ->
                        findings.add(Code.GROUP_NOT_CLOSED, group.line().place(), word(group.kind()), group.name()));
        return root;
    }

    private void take(Line line) {
        if (TRUE.contains(line.text("disabled").toLowerCase(java.util.Locale.ROOT))) {
            return;
        }
        String type = line.text("type");
        if (type.isEmpty()) {
            withoutType(line);
            return;
        }
        switch (ReadType.of(type)) {
            case TypeWords.Begin(var kind) -> begin(line, kind);
            case TypeWords.End(var kind) -> end(line, kind);
            case TypeWords.Ask(var asked, var options) -> ask(line, asked, options);
            case TypeWords.Outdated(var instead) -> findings.add(instead, Code.TYPE_OUTDATED, line.at("type"), type);
            case TypeWords.WithoutList _ -> findings.add(Code.LIST_NOT_NAMED, line.at("type"), type);
            case TypeWords.WithoutEnding(var file) -> findings.add(Code.FILE_ENDING, line.at("type"), file);
            case TypeWords.Unknown _ ->
                findings.add(Similar.hint(type, ReadType.known()), Code.TYPE_UNKNOWN, line.at("type"), type);
        }
    }

    private void withoutType(Line line) {
        boolean meant = line.has("name") || line.has("label");
        findings.add(meant ? Code.TYPE_MISSING : Code.ROW_LEFT_OUT, line.place());
    }

    private void begin(Line line, Group.Kind kind) {
        Group group = new Group(named(line, word(kind)), kind, line, new ArrayList<>());
        open.element().items().add(group);
        open.push(group);
    }

    private void end(Line line, Group.Kind kind) {
        boolean opened = open.stream().anyMatch(group -> group.kind() == kind);
        if (!opened) {
            findings.add(Code.GROUP_NOT_OPENED, line.at("type"), word(kind));
            return;
        }
        while (open.element().kind() != kind) {
            Group inner = open.pop();
            findings.add(
                    Code.GROUP_CROSSED,
                    line.at("type"),
                    word(kind),
                    word(inner.kind()),
                    inner.name(),
                    inner.line().row());
        }
        Group closed = open.pop();
        String named = line.text("name");
        if (!named.isEmpty() && !named.equals(closed.name())) {
            findings.add(Code.GROUP_NAMES_DIFFER, line.at("name"), named, closed.name());
        }
    }

    private void ask(Line line, QuestionType type, Options options) {
        String name = type.control() == Control.AUDIT ? "audit" : named(line, type.name());
        open.element().items().add(new Question(name, type, options, line));
    }

    private String named(Line line, String what) {
        String name = line.text("name");
        if (!name.isEmpty()) {
            return name;
        }
        if (!what.equals("note")) {
            findings.add(Code.NAME_MISSING, line.at("name"), what);
        }
        return "generated_" + what.replaceAll("\\W", "_") + "_name_" + line.row();
    }

    private static String word(Group.Kind kind) {
        return kind == Group.Kind.REPEAT ? "repeat" : "group";
    }
}
