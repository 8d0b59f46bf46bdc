package org.sanad.forms.review.overview;

import java.util.List;
import org.sanad.forms.Form;
import org.sanad.forms.review.Reviewers;

/** What checks found, as its page shows it. */
public record FindingsView(
        Form form, List<CollectorCount> collectors, List<FindingCount> findings, Reviewers.Names names) {

    public List<FindingCount> of(CollectorCount collector) {
        return findings.stream()
                .filter(finding -> finding.key().equals(collector.key()))
                .toList();
    }

    /** The table's address with what this one sent and checks found. */
    public String address(CollectorCount collector, String flag) {
        var device = collector.device() == null ? "" : "&device=" + collector.device();
        return "/forms/" + form.id() + "/answers?flag=" + flag + device;
    }
}
