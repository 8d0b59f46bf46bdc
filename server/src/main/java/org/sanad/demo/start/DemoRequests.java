package org.sanad.demo.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.demo.start.Camps.Spot;
import org.sanad.files.Upload;
import org.sanad.programmes.ProjectType;
import org.sanad.programmes.WorkshopKind;
import org.sanad.programmes.evidence.EvidenceDetails;
import org.sanad.programmes.evidence.EvidenceKind;
import org.sanad.programmes.evidence.Justified;
import org.sanad.programmes.evidence.KeepEvidence;
import org.sanad.programmes.requests.AskForProject;
import org.sanad.programmes.requests.DecideRequest;
import org.sanad.programmes.requests.Decision;
import org.sanad.programmes.requests.Origin;
import org.sanad.programmes.requests.RequestDetails;
import org.sanad.programmes.requests.jointplan.PlanTogether;
import org.sanad.programmes.requests.jointplan.Team;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Requests of the current year, one in each state. */
@Component
@Profile("demo")
class DemoRequests {

    private final Teams teams;
    private final AskForProject ask;
    private final KeepEvidence keepEvidence;
    private final DecideRequest decide;
    private final PlanTogether plan;

    DemoRequests(Teams teams, AskForProject ask, KeepEvidence keepEvidence, DecideRequest decide, PlanTogether plan) {
        this.teams = teams;
        this.ask = ask;
        this.keepEvidence = keepEvidence;
        this.decide = decide;
        this.plan = plan;
    }

    void tell(Camps camps, Spot hawija, LocalDate today) {
        asked(
                today.minusDays(2),
                team(hawija, "Canal works, Zab", ProjectType.EPW, "Workers quarrel and some stay away."));
        var incomplete = asked(
                today.minusDays(9),
                team(hawija, "Grocers of Hawija", ProjectType.ILA, "Debts keep owners awake at night."));
        decided(incomplete, Decision.Kind.ASK_BACK, "How many owners, and from when?", today.minusDays(3));
        var declined = asked(
                today.minusDays(20),
                team(hawija, "Beekeepers, Riyadh", ProjectType.ILA, "Owners live far from each other."));
        decided(
                declined,
                Decision.Kind.DECLINE,
                "Four owners are too few for a group; counselling stays open to them.",
                today.minusDays(12));
        var garden = asked(
                "supervisor",
                today.minusDays(30),
                new RequestDetails(
                        camps.hassanSham().site(),
                        Origin.CONSULTATION,
                        ProjectType.WORKSHOP,
                        Optional.of(WorkshopKind.AGRICULTURE),
                        "Greenhouse workshop, Hassan Sham",
                        Optional.of(today.plusDays(30)),
                        Optional.of(24),
                        "Families ask for work they can take home with them.",
                        "MHPSS team Ninewa"));
        found(garden, camps.hassanSham(), EvidenceKind.COMMUNITY_CONSULTATION, today.minusDays(40));
        decided(garden, Decision.Kind.ACCEPT, "", today.minusDays(8));
        plan.write(garden, "Trainer in the mornings; sessions each Wednesday after work, in the greenhouse tent.");
    }

    /** Accepted, planned by both teams, not begun yet. */
    UUID ready(Spot hawija, LocalDate today) {
        var request = asked(
                today.minusDays(75),
                new RequestDetails(
                        hawija.site(),
                        Origin.LIVELIHOODS_TEAM,
                        ProjectType.ILA,
                        Optional.empty(),
                        "Hawija ILA " + today.getYear(),
                        Optional.of(today.minusDays(28)),
                        Optional.of(45),
                        "New owners speak of worry and of quarrels at home.",
                        "Livelihoods team Kirkuk"));
        found(request, hawija, EvidenceKind.LIVELIHOODS_TEAM, today.minusDays(70));
        found(request, hawija, EvidenceKind.NEEDS_ASSESSMENT, today.minusDays(140));
        decided(request, Decision.Kind.ACCEPT, "", today.minusDays(60));
        teams.as("livelihood", () -> {
            plan.write(
                    request,
                    "Awareness on induction day; then a session every second week at ten, when the market is quiet.");
            plan.agree(request, Team.LIVELIHOODS, today.minusDays(55));
        });
        teams.as("supervisor", () -> plan.agree(request, Team.MHPSS, today.minusDays(54)));
        return request;
    }

    private static RequestDetails team(Spot spot, String title, ProjectType type, String why) {
        return new RequestDetails(
                spot.site(),
                Origin.LIVELIHOODS_TEAM,
                type,
                Optional.empty(),
                title,
                Optional.empty(),
                Optional.empty(),
                why,
                "Livelihoods team Kirkuk");
    }

    private UUID asked(LocalDate on, RequestDetails details) {
        return asked("livelihood", on, details);
    }

    private UUID asked(String by, LocalDate on, RequestDetails details) {
        List<UUID> asked = new ArrayList<>();
        teams.as(by, () -> asked.add(ask.ask(details, on).orRefuse()));
        return asked.getFirst();
    }

    private void found(UUID request, Spot spot, EvidenceKind kind, LocalDate on) {
        var details = new EvidenceDetails(
                kind,
                on,
                "Field office",
                "People carry worries that work alone does not lift; many would join a group.",
                "Field team, notes of the visit");
        keepEvidence
                .record(Justified.request(request, spot.area()), details, Upload.NONE)
                .orRefuse();
    }

    private void decided(UUID request, Decision.Kind kind, String words, LocalDate on) {
        teams.as(
                "supervisor",
                () -> decide.decide(request, new Decision(kind, words, on)).orRefuse());
    }
}
