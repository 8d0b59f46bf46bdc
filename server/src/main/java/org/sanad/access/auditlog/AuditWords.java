package org.sanad.access.auditlog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Areas;
import org.sanad.access.RecordNames;
import org.sanad.access.RecordNames.RecordName;
import org.sanad.access.Role;
import org.sanad.shared.PCode;
import org.sanad.web.Texts;

/** The entries' ids and codes in words. */
public final class AuditWords {

    private final Texts texts;
    private final Areas areas;
    private final Map<UUID, RecordName> names = new HashMap<>();

    AuditWords(Texts texts, Areas areas, Collection<AuditEntry> entries, List<RecordNames> modules) {
        this.texts = texts;
        this.areas = areas;
        var ids = entries.stream().flatMap(AuditEntry::uuids).collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            modules.forEach(module -> module.named(ids).forEach(name -> names.put(name.id(), name)));
        }
    }

    public String kind(AuditEntry entry) {
        return texts.text("audit.subject." + entry.subjectKind());
    }

    /** What people call the record. */
    public String name(AuditEntry entry) {
        return entry.subjectUuid().map(this::called).orElseGet(() -> place(entry.subjectId()));
    }

    /**
     * A record or a place by its name, a role and the whole mission by their words, a day as days are written here,
     * anything else as it was noted.
     */
    public String detail(String noted) {
        if (noted.equals("mission")) {
            return texts.text("scope.mission");
        }
        return AuditEntry.uuid(noted)
                .map(this::called)
                .or(() -> Role.named(noted).map(role -> texts.text(role.messageKey())))
                .or(() -> texts.known("audit.value." + noted))
                .or(() -> day(noted))
                .orElseGet(() -> place(noted));
    }

    /** Where nobody names it any more, the beginning of its id. */
    private String called(UUID id) {
        @Nullable RecordName name = names.get(id);
        if (name == null) {
            return id.toString().substring(0, 13);
        }
        return name.day() == null ? name.name() : name.name() + " · " + texts.shortDate(name.day());
    }

    private Optional<String> day(String noted) {
        try {
            return Optional.of(texts.shortDate(LocalDate.parse(noted)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private String place(String noted) {
        return PCode.isWellFormed(noted)
                ? areas.name(
                        new PCode(noted), Locale.forLanguageTag(texts.language().tag()))
                : noted;
    }
}
