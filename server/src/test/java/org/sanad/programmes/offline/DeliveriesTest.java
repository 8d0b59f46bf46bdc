package org.sanad.programmes.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sanad.access.ActingAs;
import org.sanad.access.Actor;
import org.sanad.access.Grant;
import org.sanad.access.Role;
import org.sanad.access.UserId;
import org.sanad.programmes.CohortStory;
import org.sanad.programmes.CohortStory.Told;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.offline.UnreliablePhone.Seat;
import org.sanad.registry.PersonId;
import org.sanad.story.Cast;
import org.sanad.story.StoryTest;
import org.sanad.web.Digits;
import org.sanad.web.Language;
import org.sanad.web.MessageCatalogue;
import org.sanad.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ten thousand deliveries over the worst of networks: cut before they arrive, cut before the answer comes back, sent
 * twice at once, delayed until long after they were corrected, in any order. The seed is printed with every failure;
 * {@code -Dsanad.seed=} repeats it.
 */
@StoryTest
class DeliveriesTest {

    private static final int DELIVERIES = 10_000;

    private final CohortStory story;
    private final Cast cast;
    private final ReceiveRecords receiveRecords;
    private final JdbcClient jdbc;
    private final Texts texts;
    private final long seed = Long.getLong("sanad.seed", System.nanoTime());
    private final Random chance = new Random(seed);
    private final List<Late> underWay = new ArrayList<>();
    private int delivered;

    /** What a phone has sent, and whether the answer will find the way back. */
    private record Late(Phone phone, List<Map<String, @Nullable Object>> records, boolean answered) {}

    private record Phone(Actor owner, UnreliablePhone phone) {}

    private record MarkRow(
            UUID sessionId,
            UUID personId,
            String mark,
            @Nullable String reason) {}

    DeliveriesTest(CohortStory story, Cast cast, ReceiveRecords receive, MessageCatalogue catalogue, JdbcClient jdbc) {
        this.story = story;
        this.cast = cast;
        this.receiveRecords = receive;
        this.jdbc = jdbc;
        this.texts = new Texts(catalogue, Language.ENGLISH, Digits.LATIN);
    }

    @Test
    void ten_thousand_deliveries_over_a_bad_network_lose_and_double_no_mark() throws Exception {
        var owners = Stream.generate(() -> cast.user(Role.FACILITATOR, Cast.KIRKUK))
                .limit(4)
                .map(Cast.Person::id)
                .toList();
        var told = story.aCohort()
                .withMembers(24)
                .withPeerSessions(4)
                .facilitatedBy(owners.toArray(UserId[]::new))
                .told();
        var phones = phones(owners, told);
        try (var threads = Executors.newFixedThreadPool(3)) {
            while (delivered < DELIVERIES) {
                phones.forEach(this::live);
                deliverSome(threads);
            }
            while (!underWay.isEmpty()
                    || phones.stream().anyMatch(phone -> phone.phone().waits())) {
                phones.forEach(phone -> send(phone, true));
                deliverSome(threads);
            }
        }
        assertThat(phones)
                .as("seed " + seed)
                .allSatisfy(phone -> assertThat(phone.phone().refusals()).isEmpty());
        var meant = new HashMap<Seat, String>();
        phones.forEach(phone -> meant.putAll(phone.phone().meant()));
        assertThat(standing(told)).as("seed " + seed).isEqualTo(meant);
        assertThat(appliedMoreOftenThanChanged(told)).as("seed " + seed).isZero();
    }

    /** Each phone has seats of its own in sessions that all share. */
    private List<Phone> phones(List<UserId> owners, Told told) {
        var phones = new ArrayList<Phone>();
        for (var i = 0; i < owners.size(); i++) {
            var first = i;
            var seats = told.plan().stream()
                    .flatMap(session -> told.members().stream()
                            .filter(person -> told.members().indexOf(person) % owners.size() == first)
                            .map(person -> new Seat(session.id(), person)))
                    .toList();
            var grants = List.of(new Grant(Role.FACILITATOR, Cast.KIRKUK));
            phones.add(new Phone(
                    new Actor(owners.get(i), "Facilitator " + i, grants, null),
                    new UnreliablePhone(owners.get(i), seats, new Random(chance.nextLong()))));
        }
        return phones;
    }

    private void live(Phone phone) {
        for (var marks = chance.nextInt(3); marks > 0; marks--) {
            phone.phone().mark();
        }
        send(phone, false);
    }

    private void send(Phone phone, boolean goodNetwork) {
        var records = phone.phone().sends();
        if (records.isEmpty()) {
            return;
        }
        delivered++;
        var fate = goodNetwork ? 9 : chance.nextInt(10);
        if (fate == 0) {
            return; // cut before it arrived
        }
        underWay.add(new Late(phone, records, fate > 2));
        for (var twice = fate % 3; twice > 0 && !goodNetwork; twice--) {
            delivered++;
            underWay.add(new Late(phone, records, chance.nextBoolean()));
        }
    }

    /** Up to three at once, in any order; the others stay under way. */
    private void deliverSome(ExecutorService threads) throws Exception {
        var now = new ArrayList<Late>();
        for (var some = 1 + chance.nextInt(6); some > 0 && !underWay.isEmpty(); some--) {
            now.add(underWay.remove(chance.nextInt(underWay.size())));
        }
        var answers = new ArrayList<Future<List<Answer>>>();
        now.forEach(late -> answers.add(threads.submit(arriving(late))));
        for (var i = 0; i < now.size(); i++) {
            var answer = answers.get(i).get();
            if (now.get(i).answered()) {
                now.get(i).phone().phone().hears(answer);
            }
        }
    }

    private Callable<List<Answer>> arriving(Late late) {
        return () -> {
            var answers = new ArrayList<Answer>();
            var batch = new ReceiveRecords.Batch(Instant.now().toString(), late.records());
            ActingAs.run(late.phone().owner(), () -> answers.addAll(receiveRecords.receive(batch, texts)));
            return answers;
        };
    }

    private Map<Seat, String> standing(Told told) {
        var standing = new HashMap<Seat, String>();
        jdbc.sql("""
                        select a.session_id, a.person_id, a.mark, a.reason
                        from programmes.attendance a
                        join programmes.session s on s.id = a.session_id
                        where s.cohort_id = :cohort
                        """)
                .param("cohort", told.cohort().value())
                .query(MarkRow.class)
                .list()
                .forEach(row -> standing.put(
                        new Seat(new SessionId(row.sessionId()), new PersonId(row.personId())),
                        row.reason() == null ? row.mark() : row.mark() + ":" + row.reason()));
        return standing;
    }

    /** A mark and each correction of it come from one applied record; nothing was written without one. */
    private int appliedMoreOftenThanChanged(Told told) {
        return jdbc.sql("""
                        select count(*) from (
                            select s.id
                            from programmes.session s
                            where s.cohort_id = :cohort and (
                                (select count(*) from programmes.attendance a where a.session_id = s.id)
                                + (select count(*) from programmes.attendance_correction c where c.session_id = s.id)
                                > (select count(*) from programmes.device_record r
                                    where r.session_id = s.id and r.outcome = 'APPLIED'))) as doubled
                        """)
                .param("cohort", told.cohort().value())
                .query(Integer.class)
                .single();
    }
}
