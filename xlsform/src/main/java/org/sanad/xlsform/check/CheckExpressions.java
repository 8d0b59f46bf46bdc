package org.sanad.xlsform.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.Findings;
import org.sanad.xlsform.Place;
import org.sanad.xlsform.Similar;
import org.sanad.xlsform.survey.Choice;
import org.sanad.xlsform.survey.Expressions;
import org.sanad.xlsform.survey.Line;
import org.sanad.xlsform.survey.Node;
import org.sanad.xlsform.survey.Options;
import org.sanad.xlsform.survey.Question;
import org.sanad.xlsform.xpath.Fault;
import org.sanad.xlsform.xpath.Functions;
import org.sanad.xlsform.xpath.Grammar;
import org.sanad.xlsform.xpath.Token;
import org.sanad.xlsform.xpath.Tokens;

/** Expressions must be well formed, and name what is there. */
final class CheckExpressions {

    private static final List<String> WORDED = List.of(
            "label", "hint", "guidance_hint", "constraint_message", "required_message", "appearance", "trigger");

    private final Checked form;
    private final Findings findings;
    private final CheckReferences references;

    private CheckExpressions(Checked form) {
        this.form = form;
        this.findings = form.findings();
        this.references = new CheckReferences(form);
    }

    static void of(Checked form) {
        CheckExpressions check = new CheckExpressions(form);
        form.nodes().all().forEach(check::item);
        form.survey().choices().values().forEach(list -> list.forEach(choice -> check.choice(choice)));
        for (String setting : List.of("instance_name", "instance_id")) {
            check.expression(
                    Expressions.straight(form.survey().settings().text(setting)),
                    form.survey().settings().at(setting),
                    Set.of());
        }
        for (Line line : form.survey().entities()) {
            for (String column : List.of("label", "entity_id", "create_if", "update_if")) {
                check.expression(Expressions.straight(line.text(column)), line.at(column), Set.of());
            }
        }
    }

    private void choice(Choice choice) {
        choice.label()
                .byLanguage()
                .values()
                .forEach(text -> references.in(text, choice.line().at("label")));
    }

    private void item(Node node) {
        Line line = node.item().line();
        Expressions.of(node.item()).forEach((column, written) -> {
            Set<String> own = column.equals("choice_filter") ? columns(node) : Set.of();
            expression(written, line.at(column), own);
        });
        for (String column : WORDED) {
            line.texts(column).byLanguage().values().forEach(text -> references.in(text, line.at(column)));
        }
    }

    /** What a filter may compare with: the columns of the list. A file's columns are not known here. */
    private Set<String> columns(Node node) {
        if (!(node.item() instanceof Question question)) {
            return Set.of("*");
        }
        Options options = question.options();
        var lists = options.source() == Options.Source.EXTERNAL_SHEET
                ? form.survey().externalChoices()
                : form.survey().choices();
        if (!lists.containsKey(options.list())) {
            return Set.of("*");
        }
        Set<String> columns = new HashSet<>(Set.of("name", "label", "list_name"));
        lists.getOrDefault(options.list(), List.of())
                .forEach(choice -> columns.addAll(choice.extras().keySet()));
        return columns;
    }

    private void expression(String written, Place place, Set<String> columns) {
        if (written.isEmpty()) {
            return;
        }
        List<Token> tokens = Tokens.of(written);
        Optional<Fault> fault = Grammar.fault(tokens);
        fault.ifPresent(found -> findings.add(found.hint(), found.code(), place, written, found.near()));
        references.in(written, place);
        if (fault.isEmpty()) {
            functions(tokens, place);
            if (!columns.contains("*")) {
                BareWords.of(tokens, columns)
                        .forEach(word -> findings.add(
                                columns.isEmpty() ? Code.BARE_WORD : Code.FILTER_COLUMN_UNKNOWN, place, word));
            }
        }
    }

    private void functions(List<Token> tokens, Place place) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean call = token.kind() == Token.Kind.NAME && tokens.get(i + 1).kind() == Token.Kind.OPEN;
            boolean operator = i > 0 && token.text().matches("and|or|div|mod");
            if (call && !operator && !Functions.KNOWN.contains(token.text())) {
                findings.add(Similar.hint(token.text(), Functions.KNOWN), Code.FUNCTION_UNKNOWN, place, token.text());
            }
        }
    }
}
