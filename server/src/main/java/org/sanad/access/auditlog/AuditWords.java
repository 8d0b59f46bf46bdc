package org.sanad.access.auditlog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.access.RecordNames;
import org.sanad.access.RecordNames.RecordName;
import org.sanad.access.Role;
import org.sanad.web.Texts;

/** The entries' ids and codes in words. */
public final class AuditWords {

    private final Texts texts;
    private final Map<UUID, RecordName> names = new HashMap<>();

    AuditWords(Texts texts, Collection<AuditEntry> entries, List<RecordNames> modules) {
        this.texts = texts;
        var ids =
                entries.stream().flatMap(entry -> entry.subjectUuid().stream()).collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            modules.forEach(module -> module.named(ids).forEach(name -> names.put(name.id(), name)));
        }
    }

    public String kind(AuditEntry entry) {
        return texts.known("audit.subject." + entry.subjectKind()).orElse(entry.subjectKind());
    }

    /** What people call the record; where nobody names it any more, the beginning of its id. */
    public String name(AuditEntry entry) {
        return entry.subjectUuid()
                .map(id -> {
                    @Nullable RecordName name = names.get(id);
                    return name == null ? id.toString().substring(0, 13) : called(name);
                })
                .orElseGet(entry::subjectId);
    }

    private String called(RecordName name) {
        return name.day() == null ? name.name() : name.name() + " · " + texts.shortDate(name.day());
    }

    /** A role and the whole mission by their words, a day as days are written here, anything else as it was noted. */
    public String detail(String noted) {
        if (noted.equals("mission")) {
            return texts.text("scope.mission");
        }
        return Role.named(noted).map(role -> texts.text(role.messageKey())).orElseGet(() -> day(noted));
    }

    private String day(String noted) {
        try {
            return texts.shortDate(LocalDate.parse(noted));
        } catch (DateTimeException notADay) {
            return noted;
        }
    }
}
