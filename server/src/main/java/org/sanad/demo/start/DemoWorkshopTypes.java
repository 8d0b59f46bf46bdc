package org.sanad.demo.start;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sanad.demo.start.Camps.Spot;
import org.sanad.files.Upload;
import org.sanad.programmes.WorkshopKind;
import org.sanad.programmes.evidence.EvidenceDetails;
import org.sanad.programmes.evidence.EvidenceKind;
import org.sanad.programmes.evidence.Justified;
import org.sanad.programmes.evidence.KeepEvidence;
import org.sanad.programmes.workshops.DecideWorkshop;
import org.sanad.programmes.workshops.ProposalDetails;
import org.sanad.programmes.workshops.ProposeWorkshop;
import org.sanad.programmes.workshops.Verdict;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Workshop types of the two camps: those of 2022 approved, later ones approved, proposed and rejected. */
@Component
@Profile("demo")
class DemoWorkshopTypes {

    private static final LocalDate BEFORE_HASSAN_SHAM = LocalDate.of(2021, 11, 14);
    private static final LocalDate BEFORE_JEDDAH = LocalDate.of(2022, 8, 16);

    private final ProposeWorkshop propose;
    private final KeepEvidence keepEvidence;
    private final DecideWorkshop decide;

    DemoWorkshopTypes(ProposeWorkshop propose, KeepEvidence keepEvidence, DecideWorkshop decide) {
        this.propose = propose;
        this.keepEvidence = keepEvidence;
        this.decide = decide;
    }

    void tell(Camps camps, LocalDate today) {
        var sham = camps.hassanSham();
        var jeddah = camps.jeddah();
        var doors = type(
                sham, WorkshopKind.CARPENTRY, "Doors, shelves and beds for the tents", "Houses are rebuilt", false);
        var consulted = consulted(sham, doors, BEFORE_HASSAN_SHAM, "Furniture and bread are what people miss most.");
        approve(doors, BEFORE_HASSAN_SHAM.plusDays(20));
        var bread = type(
                sham, WorkshopKind.BAKERY, "Bread and sweets shared out each day", "Bakeries look for hands", false);
        keepEvidence.reuse(Justified.workshop(bread, sham.area()), consulted);
        approve(bread, BEFORE_HASSAN_SHAM.plusDays(20));
        var clothes = type(
                jeddah,
                WorkshopKind.TAILORING,
                "School clothes are mended in the centre",
                "Tailors are few there",
                true);
        consulted(jeddah, clothes, BEFORE_JEDDAH, "Most would come to a workshop and to sessions beside it.");
        approve(clothes, BEFORE_JEDDAH.plusDays(9));
        later(sham, jeddah, today);
    }

    private void later(Spot sham, Spot jeddah, LocalDate today) {
        var garden = type(
                sham, WorkshopKind.AGRICULTURE, "Greenhouses give vegetables in winter", "Most fields lie there", true);
        consulted(sham, garden, today.minusDays(120), "Families with land want to learn to grow under cover.");
        var oven = propose.propose(new ProposalDetails(
                        jeddah.site(),
                        WorkshopKind.BAKERY,
                        "",
                        "The nearest bakery is an hour away",
                        "",
                        true,
                        false,
                        Optional.of(today.plusDays(40))))
                .orRefuse();
        consulted(jeddah, oven, today.minusDays(15), "Bread comes late and is dear.");
        var hair = propose.propose(new ProposalDetails(
                        sham.site(),
                        WorkshopKind.OTHER,
                        "Hairdressing",
                        "Few would pay",
                        "",
                        true,
                        false,
                        Optional.empty()))
                .orRefuse();
        decide.decide(hair, new Verdict(false, true, today.minusDays(60), "The camp has four hairdressers already."))
                .orRefuse();
        approve(garden, today.minusDays(100));
    }

    private UUID type(Spot spot, WorkshopKind craft, String benefit, String use, boolean pilot) {
        return propose.propose(new ProposalDetails(spot.site(), craft, "", benefit, use, true, pilot, Optional.empty()))
                .orRefuse();
    }

    private UUID consulted(Spot spot, UUID type, LocalDate on, String found) {
        var details = new EvidenceDetails(
                EvidenceKind.COMMUNITY_CONSULTATION, on, "Meeting hall", found, "Community committee and MHPSS team");
        return keepEvidence
                .record(Justified.workshop(type, spot.area()), details, Upload.NONE)
                .orRefuse();
    }

    private void approve(UUID type, LocalDate on) {
        decide.decide(type, new Verdict(true, true, on, "")).orRefuse();
    }
}
