package org.sanad.xlsform.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param target where the XForm goes; {@code -} stands for the standard output
 */
record Options(Path form, Path target, boolean checkOnly, boolean json) {

    static final String USAGE = """
            usage: convert FORM [-o FORM.xml] [--check] [--json]
              FORM     an XLSForm: .xlsx, .xls, .csv or a markdown table
              -o FILE  where to write the XForm (beside FORM); - prints it
              --check  only tell what is wrong
              --json   tell it for programs, on standard output""";

    static Options of(String... words) {
        List<String> rest = new ArrayList<>(List.of(words));
        boolean check = rest.remove("--check");
        boolean json = rest.remove("--json");
        String target = "";
        int o = rest.indexOf("-o");
        if (o >= 0) {
            if (o + 1 >= rest.size()) {
                throw new IllegalArgumentException("convert: -o needs a file");
            }
            target = rest.get(o + 1);
            rest.subList(o, o + 2).clear();
        }
        if (rest.size() != 1 || rest.getFirst().startsWith("-")) {
            throw new IllegalArgumentException("convert: name one form");
        }
        Path form = Path.of(rest.getFirst());
        Path xml = target.isEmpty()
                ? Path.of(rest.getFirst().replaceFirst("\\.[A-Za-z]+$", "") + ".xml")
                : Path.of(target);
        if (json && !check && target.equals("-")) {
            throw new IllegalArgumentException("convert: --json and -o - would write to the same place");
        }
        return new Options(form, xml, check, json);
    }

    boolean toStandardOutput() {
        return target.toString().equals("-");
    }
}
