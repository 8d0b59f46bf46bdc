package org.sanad.xlsform.check;

import java.util.List;
import java.util.Set;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.Findings;
import org.sanad.xlsform.survey.Control;
import org.sanad.xlsform.survey.Group;
import org.sanad.xlsform.survey.Line;
import org.sanad.xlsform.survey.Node;
import org.sanad.xlsform.survey.Question;
import org.sanad.xlsform.xpath.Reference;

/** What a question of its type cannot do without. */
final class CheckQuestions {

    private static final List<String> WORDS = List.of("label", "hint", "guidance_hint", "image", "audio", "video");
    private static final Set<String> OUTDATED = Set.of("subscriberid", "simserial");

    private final Checked form;
    private final Findings findings;

    private CheckQuestions(Checked form) {
        this.form = form;
        this.findings = form.findings();
    }

    static void of(Checked form) {
        CheckQuestions check = new CheckQuestions(form);
        if (form.nodes().all().isEmpty() && !form.findings().hasErrors()) {
            form.findings().add(Code.SURVEY_EMPTY, org.sanad.xlsform.Place.sheet("survey"));
        }
        for (Node node : form.nodes().all()) {
            switch (node.item()) {
                case Question question -> check.question(question);
                case Group group -> check.group(group);
            }
        }
    }

    private void question(Question question) {
        Line line = question.line();
        boolean made = question.name().startsWith("reserved_name_for_");
        if (question.control().isVisible()
                && question.isVisible()
                && !made
                && WORDS.stream().noneMatch(line::has)) {
            findings.add(Code.LABEL_MISSING, line.place(), question.name());
        }
        if (question.type().isCalled("calculate") && !line.has("calculation") && !line.has("default")) {
            findings.add(Code.CALCULATION_MISSING, line.place(), question.name());
        }
        if (OUTDATED.contains(question.type().name())) {
            findings.add(
                    Code.TYPE_NO_LONGER_FILLED, line.at("type"), question.type().name());
        }
        if (question.type().isCalled("background-geopoint") && !line.has("trigger")) {
            findings.add(Code.TRIGGER_MISSING, line.place(), question.name());
        }
        boolean audited = question.control() == Control.AUDIT;
        if (audited && line.has("name") && !line.text("name").equals("audit")) {
            findings.add(Code.AUDIT_NAMED, line.at("name"), line.text("name"));
        }
        trigger(line);
    }

    private void trigger(Line line) {
        String written = line.text("trigger");
        if (written.isEmpty()) {
            return;
        }
        List<Reference> references = Reference.in(written);
        if (references.isEmpty()) {
            findings.add(Code.TRIGGER_NOT_A_NAME, line.at("trigger"), written);
        }
        for (Reference reference : references) {
            boolean seen = form.nodes().named(reference.name()).stream()
                    .allMatch(node -> node.item() instanceof Question question && question.isVisible());
            if (!seen) {
                findings.add(Code.TRIGGER_NOT_VISIBLE, line.at("trigger"), reference.name());
            }
        }
    }

    private void group(Group group) {
        if (group.items().isEmpty()) {
            findings.add(Code.GROUP_EMPTY, group.line().place(), group.name());
        }
        if (!group.isRepeat() && group.line().has("repeat_count")) {
            findings.add(Code.COUNT_WITHOUT_REPEAT, group.line().at("repeat_count"), group.name());
        }
    }
}
