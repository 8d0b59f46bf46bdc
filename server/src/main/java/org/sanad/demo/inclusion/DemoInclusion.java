package org.sanad.demo.inclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanad.programmes.allowances.CostDetails;
import org.sanad.programmes.allowances.KeepAllowances;
import org.sanad.programmes.allowances.SupportDetails;
import org.sanad.programmes.inclusion.accommodations.AccommodationDetails;
import org.sanad.programmes.inclusion.accommodations.AccommodationKind;
import org.sanad.programmes.inclusion.accommodations.FacilitatorWish;
import org.sanad.programmes.inclusion.accommodations.KeepAccommodations;
import org.sanad.programmes.inclusion.accommodations.Setting;
import org.sanad.programmes.inclusion.accommodations.Step;
import org.sanad.programmes.inclusion.accommodations.Wish;
import org.sanad.programmes.inclusion.places.Accessibility;
import org.sanad.programmes.inclusion.places.CheckDetails;
import org.sanad.programmes.inclusion.places.CheckPlace;
import org.sanad.shared.PCode;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What was done in the current year so that everybody can take part. */
@Component
@Profile("demo")
public class DemoInclusion {

    private final KeepAllowances keepAllowances;
    private final CheckPlace checkPlace;
    private final KeepAccommodations keepAccommodations;
    private final DemoOutreach outreach;

    DemoInclusion(
            KeepAllowances keepAllowances,
            CheckPlace checkPlace,
            KeepAccommodations keepAccommodations,
            DemoOutreach outreach) {
        this.keepAllowances = keepAllowances;
        this.checkPlace = checkPlace;
        this.keepAccommodations = keepAccommodations;
        this.outreach = outreach;
    }

    public void tell(ToldCohort cohort, LocalDate today) {
        transport(cohort.area(), today);
        place(cohort, today);
        needs(cohort, today);
        outreach.tell(cohort, today);
    }

    private void transport(PCode area, LocalDate today) {
        keepAllowances
                .record(area, new CostDetails(4000, "Drivers at the Hawija garage", today.minusDays(200)))
                .orRefuse();
        keepAllowances
                .decide(area, SupportDetails.organised(today.minusDays(190)))
                .orRefuse();
        keepAllowances
                .record(area, new CostDetails(5000, "Drivers at the Hawija garage", today.minusDays(40)))
                .orRefuse();
        keepAllowances
                .decide(area, SupportDetails.allowance(4500, today.minusDays(30)))
                .orRefuse();
    }

    private void place(ToldCohort cohort, LocalDate today) {
        checkPlace
                .record(
                        cohort.cohort(),
                        new CheckDetails(
                                today.minusDays(33),
                                "Supervisor",
                                Accessibility.PARTLY,
                                "Two steps at the door; the toilet is narrow",
                                List.of("Ramp at the door", "Wider door to the toilet")))
                .orRefuse();
        var ramp = checkPlace.view(cohort.cohort()).checks().getFirst().fixes().getFirst();
        checkPlace.mended(cohort.cohort(), ramp.id(), today.minusDays(29));
    }

    private void needs(ToldCohort cohort, LocalDate today) {
        var support = new AccommodationDetails(
                cohort.people().get(8), AccommodationKind.SUPPORT_PERSON, "", today.minusDays(28));
        var given = keepAccommodations.promise(cohort.cohort(), support).orRefuse();
        keepAccommodations.step(cohort.cohort(), given, Step.GIVEN, today.minusDays(28));
        var transport = new AccommodationDetails(
                cohort.people().get(14), AccommodationKind.TRANSPORT, "From Zab, both ways", today.minusDays(5));
        keepAccommodations.promise(cohort.cohort(), transport).orRefuse();
        keepAccommodations.wish(cohort.cohort(), new Wish(Optional.empty(), FacilitatorWish.EITHER, Setting.NEARBY));
    }
}
