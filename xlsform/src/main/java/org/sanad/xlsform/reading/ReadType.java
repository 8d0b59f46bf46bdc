package org.sanad.xlsform.reading;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanad.xlsform.Hint;
import org.sanad.xlsform.survey.Control;
import org.sanad.xlsform.survey.Group;
import org.sanad.xlsform.survey.Options;
import org.sanad.xlsform.survey.QuestionType;
import org.sanad.xlsform.xpath.Reference;

/** Reads the words in the column type, in any of their spellings. */
final class ReadType {

    private static final Pattern FRAME = Pattern.compile(
            "(begin|end)[ _-]*(group|repeat|lgroup|looped group|loop)( +over .*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern SELECT = Pattern.compile(
            "(select[ _]one[ _]from[ _]file|select[ _]multiple[ _]from[ _]file|select[ _]one[ _]external"
                    + "|select one from|select[ _]one|select1|add select one prompt using"
                    + "|select all that apply from|select all that apply|select multiple from|select[ _]multiple"
                    + "|add select multiple prompt using|rank|osm)(?:\\s+(.*))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OR_OTHER = Pattern.compile("\\s+or[ _](specify[ _])?other$", Pattern.CASE_INSENSITIVE);
    private static final Set<String> FILES = Set.of("csv", "xml", "geojson");

    private ReadType() {}

    static TypeWords of(String written) {
        Matcher frame = FRAME.matcher(written);
        if (frame.matches()) {
            return frame(frame);
        }
        if (written.toLowerCase(Locale.ROOT).startsWith("cascading")) {
            return new TypeWords.Outdated(Hint.of("instead-of-cascading-select"));
        }
        Matcher select = SELECT.matcher(written);
        if (select.matches()) {
            String command = select.group(1).toLowerCase(Locale.ROOT).replace('_', ' ');
            return select(
                    command, select.group(2) == null ? "" : select.group(2).strip());
        }
        return QuestionTypes.named(written)
                .<TypeWords>map(type -> new TypeWords.Ask(type, Options.NONE))
                .orElse(new TypeWords.Unknown());
    }

    /** Words to compare an unknown type with. */
    static Set<String> known() {
        Set<String> known = new HashSet<>(QuestionTypes.names());
        known.addAll(Set.of("begin_group", "end_group", "begin_repeat", "end_repeat", "select_one", "select_multiple"));
        return known;
    }

    private static TypeWords frame(Matcher words) {
        String what = words.group(2).toLowerCase(Locale.ROOT);
        if (what.equals("loop")) {
            return new TypeWords.Outdated(Hint.of("instead-of-loop"));
        }
        Group.Kind kind = what.equals("group") ? Group.Kind.GROUP : Group.Kind.REPEAT;
        return words.group(1).equalsIgnoreCase("begin") ? new TypeWords.Begin(kind) : new TypeWords.End(kind);
    }

    private static TypeWords select(String command, String rest) {
        if (command.equals("osm")) {
            return new TypeWords.Ask(QuestionTypes.osm(), new Options(Options.Source.LIST, rest, false));
        }
        Matcher other = OR_OTHER.matcher(rest);
        boolean orOther = other.find();
        String list = orOther ? rest.substring(0, other.start()).strip() : rest;
        if (list.isEmpty()) {
            return new TypeWords.WithoutList();
        }
        Options.Source source = source(command, list);
        if (command.endsWith("file") && source != Options.Source.FILE) {
            return new TypeWords.WithoutEnding(list);
        }
        return new TypeWords.Ask(type(command), new Options(source, list, orOther));
    }

    private static Options.Source source(String command, String list) {
        if (command.endsWith("external")) {
            return Options.Source.EXTERNAL_SHEET;
        }
        if (Reference.isAlone(list)) {
            return Options.Source.REPEAT;
        }
        String ending = list.substring(list.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return list.contains(".") && FILES.contains(ending) ? Options.Source.FILE : Options.Source.LIST;
    }

    private static QuestionType type(String command) {
        if (command.equals("rank")) {
            return new QuestionType("rank", Control.RANK, "odk:rank", Map.of(), "");
        }
        if (command.equals("select one external")) {
            return new QuestionType("select_one_external", Control.INPUT, "string", Map.of(), "");
        }
        boolean one = command.contains("one") || command.equals("select1");
        return new QuestionType(
                one ? "select_one" : "select_multiple",
                one ? Control.SELECT_ONE : Control.SELECT_MULTIPLE,
                "string",
                Map.of(),
                "");
    }
}
