package org.sanad.programmes.fieldlists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.EntityLists;
import org.sanad.forms.FormTarget;
import org.sanad.forms.entities.EntityCsv;
import org.sanad.forms.entities.ListedRecords;
import org.sanad.programmes.SessionKind;
import org.sanad.programmes.fieldforms.PhoneNewcomers;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/** {@code participants.csv}, {@code sessions.csv} and {@code cohorts.csv}. */
@Component
class ProgrammeLists implements EntityLists {

    private final ListedRecords records;
    private final PhoneNewcomers newcomers;
    private final BothLanguages words;
    private final MayKnow mayKnow;
    private final Clock clock;

    ProgrammeLists(ListedRecords records, PhoneNewcomers newcomers, BothLanguages words, MayKnow mayKnow, Clock clock) {
        this.records = records;
        this.newcomers = newcomers;
        this.words = words;
        this.mayKnow = mayKnow;
        this.clock = clock;
    }

    @Override
    public boolean isKept(String list) {
        return found(list).isPresent();
    }

    @Override
    public boolean isOpen(String list) {
        return isKept(list) && !list.equals(Lists.PARTICIPANTS.name());
    }

    @Override
    public Optional<String> hash(String list, FormTarget target) {
        return found(list).map(found -> records.hash(found.query(), parameters(found, target)));
    }

    @Override
    public byte[] csv(String list, FormTarget target) {
        return found(list)
                .map(found ->
                        EntityCsv.of(found.properties(), records.records(found.query(), parameters(found, target))))
                .orElseThrow();
    }

    /** Whoever a phone made itself is gone from its list once Sanad knows them: they come back under Sanad's own id. */
    @Override
    public Set<UUID> gone(String list, Collection<UUID> held) {
        return list.equals(Lists.PARTICIPANTS.name()) ? newcomers.of(held).keySet() : Set.of();
    }

    private static Optional<FieldList> found(String list) {
        return List.of(Lists.PARTICIPANTS, Lists.SESSIONS, Lists.COHORTS).stream()
                .filter(known -> known.name().equals(list))
                .findFirst();
    }

    private static boolean names(FieldList list) {
        return list.equals(Lists.PARTICIPANTS);
    }

    private Map<String, @Nullable Object> parameters(FieldList list, FormTarget target) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("cohort", target.kind() == FormTarget.Kind.COHORT ? target.id() : null);
        parameters.put("project", names(list) && !mayKnow.people(target) ? null : target.project());
        parameters.put("area", target.area());
        if (names(list)) {
            parameters.put("today", LocalDate.now(clock.withZone(Texts.ZONE)));
        }
        if (list.equals(Lists.SESSIONS)) {
            parameters.put("awareness", words.text(SessionKind.AWARENESS.messageKey()));
            parameters.put("peerSupport", words.text(SessionKind.PEER_SUPPORT.messageKey()));
        }
        return parameters;
    }
}
