package org.sanad.forms.review.quality;

import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.FormVersions;
import org.sanad.xlsform.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at one submission with every check, in a transaction of its own. */
@Component
class CheckSubmission {

    private final Arrivals arrivals;
    private final FormVersions versions;
    private final AnswerPrints prints;
    private final Flags flags;
    private final Looks looks;

    CheckSubmission(Arrivals arrivals, FormVersions versions, AnswerPrints prints, Flags flags, Looks looks) {
        this.arrivals = arrivals;
        this.versions = versions;
        this.prints = prints;
        this.flags = flags;
        this.looks = looks;
    }

    @Transactional
    void check(UUID id, LookForOutliers outliers) {
        arrivals.hold(id).ifPresent(arrival -> {
            var filled = filled(arrival);
            prints.keep(filled);
            var found = new ArrayList<>(looks.in(filled));
            found.addAll(outliers.in(filled));
            if (arrival.missing() > 0) {
                found.add(Found.whole(Finding.FILES_MISSING, "", ""));
            }
            flags.raise(arrival, found);
            arrivals.checked(arrival);
        });
    }

    private Filled filled(Arrival arrival) {
        var fields = versions.outline(new FormVersionId(arrival.versionId())).fields().stream()
                .collect(Collectors.toMap(Field::path, Function.identity(), (one, same) -> one));
        return new Filled(arrival, fields, arrivals.rows(arrival));
    }
}
