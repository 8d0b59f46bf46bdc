package org.sanad.proof.command;

import java.util.Map;
import java.util.ResourceBundle;
import org.sanad.proof.Finding;
import org.sanad.proof.Place;
import org.sanad.proof.Proof;
import org.sanad.proof.Unreadable;

/** English for codes; pages in other languages word the same codes and values themselves. */
final class Words {

    private final ResourceBundle bundle = ResourceBundle.getBundle("org.sanad.proof.command.words");

    String of(Finding finding) {
        String text = bundle.getString(finding.code().key());
        for (Map.Entry<String, String> value : finding.values().entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }

    String of(Unreadable.Reason reason) {
        return bundle.getString("unreadable." + reason.name());
    }

    String place(Place place) {
        return place.page() > 1 ? "page " + place.page() + ", line " + place.line() : "line " + place.line();
    }

    String summary(Proof proof) {
        return proof.proven().size() + " proven wrong, " + proof.questions().size() + " to ask about; "
                + proof.numbers() + " numbers, " + proof.charts() + " charts and " + proof.tables() + " tables read.";
    }
}
