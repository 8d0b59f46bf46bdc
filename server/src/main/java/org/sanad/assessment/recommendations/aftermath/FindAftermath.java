package org.sanad.assessment.recommendations.aftermath;

import java.util.Collection;
import java.util.HashMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.access.UserDirectory;
import org.sanad.access.UserId;
import org.sanad.assessment.recommendations.RecommendationsTakenUp;
import org.sanad.assessment.recommendations.TakenUp;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds who decided on recommendations and what was begun with them. Whoever asks has checked that the reader may know. */
@Component
public class FindAftermath {

    private final UserDirectory users;
    private final ObjectProvider<RecommendationsTakenUp> takenUp;

    FindAftermath(UserDirectory users, ObjectProvider<RecommendationsTakenUp> takenUp) {
        this.users = users;
        this.takenUp = takenUp;
    }

    public Aftermath of(Collection<UUID> recommendations, Collection<UUID> deciders) {
        var names = new HashMap<UUID, String>();
        deciders.forEach(user -> users.find(new UserId(user)).ifPresent(found -> names.put(user, found.fullName())));
        return new Aftermath(
                names,
                takenUp.stream()
                        .flatMap(module -> module.of(recommendations).stream())
                        .collect(Collectors.groupingBy(TakenUp::recommendation)));
    }
}
