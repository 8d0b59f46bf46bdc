package org.sanad.proof.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was asked for on the command line. */
record Options(List<Path> files, boolean json) {

    static final String USAGE = "usage: sanad proof FILE... [--json]   (text, DOCX, PDF, or figures as CSV)";

    static Options of(String... words) {
        List<Path> files = new ArrayList<>();
        boolean json = false;
        for (String word : words) {
            if (word.equals("--json")) {
                json = true;
            } else if (word.startsWith("--")) {
                throw new IllegalArgumentException("proof: what is '" + word + "'?");
            } else {
                files.add(Path.of(word));
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("proof: which file?");
        }
        return new Options(List.copyOf(files), json);
    }
}
