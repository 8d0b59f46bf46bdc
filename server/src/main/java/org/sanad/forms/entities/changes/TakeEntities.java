package org.sanad.forms.entities.changes;

import java.util.Comparator;
import java.util.UUID;
import org.sanad.forms.EntityLists;
import org.sanad.forms.SubmissionArrived;
import org.sanad.forms.handover.Takers;
import org.sanad.forms.submissions.ReadSubmission;
import org.sanad.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes and changes records when a submission arrives, within its transaction: once a phone hears that all is well, the
 * record is there. A fault in what is said of a record never refuses the submission; it is noted, to be mended.
 */
@Component
class TakeEntities {

    private static final Logger LOG = LoggerFactory.getLogger(TakeEntities.class);

    private final ArrivedForms arrivedForms;
    private final FormProperties properties;
    private final ApplyAll applyAll;
    private final EntityProblems problems;
    private final Takers takers;
    private final ObjectProvider<EntityLists> lists;

    TakeEntities(
            ArrivedForms arrivedForms,
            FormProperties properties,
            ApplyAll applyAll,
            EntityProblems problems,
            Takers takers,
            ObjectProvider<EntityLists> lists) {
        this.arrivedForms = arrivedForms;
        this.properties = properties;
        this.applyAll = applyAll;
        this.problems = problems;
        this.takers = takers;
        this.lists = lists;
    }

    @EventListener
    void arrived(SubmissionArrived arrived) {
        var submission = arrived.submission().value();
        var saved = properties.of(arrived.version());
        if (!saved.hasEntities()) {
            return;
        }
        var form = arrivedForms.form(submission, arrived.number());
        var document = ReadSubmission.of(form.content());
        if (document.isEncrypted()) {
            return;
        }
        var told = ReadEntities.of(document, saved);
        if (arrived.number() > 1) {
            applyAll.forget(submission);
        }
        told.faults().forEach(fault -> problems.add(submission, arrived.number(), fault));
        // in one order for all, so that no two submissions wait for each other
        told.changes().stream()
                .sorted(Comparator.comparing(EntityChange::entity))
                .forEach(change -> take(change, form.origin(submission, arrived.number()), arrived.xmlId()));
    }

    private void take(EntityChange change, Origin origin, String xmlId) {
        if (lists.stream().anyMatch(list -> list.isKept(change.list()))) {
            if (!takers.areThereFor(xmlId)) {
                note(change, origin, Problem.of("entity-list-kept", change.list()));
            }
            return;
        }
        try {
            applyAll.apply(change, origin);
        } catch (RuntimeException failure) {
            LOG.warn("What a submission says of a record could not be taken", failure);
            note(change, origin, Problem.of("entity-failed"));
        }
    }

    private void note(EntityChange change, Origin origin, Problem problem) {
        UUID submission = java.util.Objects.requireNonNull(origin.submission());
        problems.add(
                submission,
                origin.number(),
                new EntityFault(change.list(), change.entity().toString(), problem));
    }
}
