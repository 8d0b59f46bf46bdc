package org.sanad.xlsform.check;

import java.util.List;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.Place;
import org.sanad.xlsform.Similar;
import org.sanad.xlsform.survey.Node;
import org.sanad.xlsform.xpath.Reference;

/** {@code ${name}} must name one item of the form. */
final class CheckReferences {

    private final Checked form;

    CheckReferences(Checked form) {
        this.form = form;
    }

    void in(String text, Place place) {
        for (Reference reference : Reference.in(text)) {
            List<Node> named = form.nodes().named(reference.name());
            if (named.isEmpty()) {
                form.findings()
                        .add(
                                Similar.hint(reference.name(), form.nodes().names()),
                                Code.REFERENCE_UNKNOWN,
                                place,
                                reference.name());
            } else if (named.size() > 1) {
                form.findings()
                        .add(
                                Code.REFERENCE_AMBIGUOUS,
                                place,
                                reference.name(),
                                named.get(0).item().line().row(),
                                named.get(1).item().line().row());
            }
        }
        int opened = text.indexOf("${");
        if (opened >= 0 && text.indexOf('}', opened) < 0) {
            form.findings().add(Code.REFERENCE_NOT_CLOSED, place, text.substring(opened));
        }
    }
}
