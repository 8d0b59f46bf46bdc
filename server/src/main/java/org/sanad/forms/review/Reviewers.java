package org.sanad.forms.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Permission;
import org.sanad.access.Target;
import org.sanad.access.UserDirectory;
import org.sanad.access.UserDirectory.ListedUser;
import org.sanad.access.UserId;
import org.sanad.access.WhoMay;
import org.sanad.forms.Form;
import org.springframework.stereotype.Component;

/** Those who review, and the names of whoever did something. */
@Component
public class Reviewers {

    private final UserDirectory users;
    private final WhoMay whoMay;

    Reviewers(UserDirectory users, WhoMay whoMay) {
        this.users = users;
        this.whoMay = whoMay;
    }

    /** Full names by id; asked for once for a page. */
    public Names names() {
        return new Names(
                users.all().stream().collect(Collectors.toMap(user -> user.id().value(), ListedUser::fullName)), users);
    }

    /** Whoever may review the form's answers that came from a place, by id. */
    public Map<UUID, String> of(Form form, Target target) {
        return of(form, permission -> whoMay.users(permission, target));
    }

    /** Whoever may review the form's answers somewhere, by id: to choose from where answers came from many places. */
    public Map<UUID, String> of(Form form) {
        return of(form, whoMay::usersAnywhere);
    }

    private static Map<UUID, String> of(Form form, Function<Permission, Map<UserId, String>> who) {
        var reviewers = new LinkedHashMap<UUID, String>();
        who.apply(Permission.REVIEW_ANSWERS).forEach((user, name) -> reviewers.put(user.value(), name));
        if (form.isConfidential()) {
            var inCare = who.apply(Permission.SEE_CONFIDENTIAL_ANSWERS);
            reviewers.keySet().removeIf(user -> !inCare.containsKey(new UserId(user)));
        }
        return reviewers;
    }

    /** Names of users; of those who left too. */
    public record Names(Map<UUID, String> known, UserDirectory users) {

        /** Empty for nobody, such as Sanad itself. */
        public String of(@Nullable UUID user) {
            return Optional.ofNullable(user)
                    .map(id -> Optional.ofNullable(known.get(id))
                            .or(() -> users.find(new UserId(id)).map(ListedUser::fullName))
                            .orElse(""))
                    .orElse("");
        }

        /** Of ids in text, as steps keep them. */
        public String ofText(String user) {
            return Asked.idOf(user).map(this::of).orElse("");
        }
    }
}
