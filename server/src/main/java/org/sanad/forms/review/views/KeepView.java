package org.sanad.forms.review.views;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.UserId;
import org.sanad.forms.FormId;
import org.sanad.forms.review.Asked;
import org.sanad.forms.review.ReachForm;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps filters and columns under a name, for oneself or for all who read the form's answers. */
@Component
public class KeepView {

    private static final int LONGEST_NAME = 80;

    private final SavedViews views;
    private final ReachForm reachForm;
    private final CurrentActor currentActor;

    KeepView(SavedViews views, ReachForm reachForm, CurrentActor currentActor) {
        this.views = views;
        this.reachForm = reachForm;
        this.currentActor = currentActor;
    }

    /** Whoever is no user, such as a token, has shared views alone. The caller has asked for the permission. */
    public List<SavedView> of(FormId form) {
        return views.of(form, reader().orElse(new UUID(0, 0)));
    }

    @Transactional
    void add(FormId form, String name, Asked asked, boolean shared) {
        reachForm.require(Permission.SEE_ANSWERS, form);
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("view-name", LONGEST_NAME));
        }
        reader().ifPresent(owner -> views.add(form, name.strip(), asked.query(), shared, owner));
    }

    @Transactional
    void remove(FormId form, UUID view) {
        reachForm.require(Permission.SEE_ANSWERS, form);
        reader().ifPresent(owner -> views.remove(form, view, owner));
    }

    private Optional<UUID> reader() {
        return Optional.ofNullable(currentActor.actor().user()).map(UserId::value);
    }
}
