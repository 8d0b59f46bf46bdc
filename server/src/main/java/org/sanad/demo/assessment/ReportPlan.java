package org.sanad.demo.assessment;

import java.util.ArrayList;
import java.util.List;
import org.sanad.access.Audience;
import org.sanad.assessment.reports.content.BlockKind;

/** What stands in the reports, one below the other. */
record ReportPlan(List<Part> parts) {

    /**
     * A block.
     *
     * @param subject name of its words, or the id of its finding
     */
    record Part(BlockKind kind, String subject) {

        boolean isWritten() {
            return kind.needsText();
        }
    }

    /**
     * For partners a short one: below their threshold most of so few interviews is hidden.
     *
     * @param quotes what may be quoted, by id
     */
    static ReportPlan of(Assessment2020 assessment, Audience audience, List<String> quotes) {
        var plan = new ReportPlan(new ArrayList<>());
        plan.chapter("context").text(assessment.governorate() + ".context");
        plan.chapter("method").text("method").add(BlockKind.SAMPLE, "").text("sample");
        plan.chapter("findings");
        plan.heading("people").findings("employment_status");
        if (assessment.tellsParts()) {
            plan.findings("disability_wg");
        }
        plan.heading("support")
                .text(isHidden(assessment, audience) ? "support-hidden" : "support")
                .findings("mhpss_access_barriers")
                .quoted(quotes, 0);
        if (audience == Audience.PUBLIC) {
            plan.findings("mhpss_services_knowledge", "mhpss_most_needed");
        }
        plan.heading("work").findings("livelihood_barriers", "group_or_individual", "work_from_home");
        if (audience == Audience.PUBLIC) {
            plan.findings("livelihood_interest_codes");
        }
        if (audience == Audience.PUBLIC && assessment.tellsParts()) {
            plan.findings("work_from_home-by-respondent_group");
        }
        plan.heading("together")
                .text("together")
                .findings("integration_good_idea", "pss_helps_focus")
                .quoted(quotes, 1);
        plan.heading("what-helps").findings("mhpss_prepare_livelihood", "mhpss_unemployed");
        if (audience == Audience.PUBLIC) {
            plan.findings("mhpss_severe_disorders", "fhh_mhpss");
        }
        plan.chapter("recommendations").text("recommendations").add(BlockKind.RECOMMENDATIONS, "");
        plan.chapter("annex").text("annex");
        return plan;
    }

    /** Of so few in Basra that even this number says too much to partners: a sign among words would tell nobody anything. */
    private static boolean isHidden(Assessment2020 assessment, Audience audience) {
        return !assessment.tellsParts() && audience == Audience.SENSITIVE;
    }

    private ReportPlan chapter(String name) {
        return add(BlockKind.CHAPTER, "chapter." + name);
    }

    private ReportPlan heading(String name) {
        return add(BlockKind.HEADING, "heading." + name);
    }

    private ReportPlan text(String name) {
        return add(BlockKind.TEXT, "text." + name);
    }

    private ReportPlan findings(String... questions) {
        for (var question : questions) {
            add(BlockKind.FINDING, "kii-" + question);
        }
        return this;
    }

    private ReportPlan quoted(List<String> quotes, int number) {
        return number < quotes.size() ? add(BlockKind.QUOTE, quotes.get(number)) : this;
    }

    private ReportPlan add(BlockKind kind, String subject) {
        parts.add(new Part(kind, subject));
        return this;
    }
}
