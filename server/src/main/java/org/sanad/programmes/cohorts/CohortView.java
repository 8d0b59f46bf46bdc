package org.sanad.programmes.cohorts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.programmes.SessionState;
import org.sanad.programmes.modules.ModuleNames;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.programmes.projects.Project;
import org.sanad.programmes.related.Leader;
import org.sanad.programmes.related.RelatedPage;
import org.sanad.programmes.sessions.PlanLine;
import org.sanad.registry.Sex;

/**
 * A cohort's page.
 *
 * @param members empty for those who may not see names
 * @param marks by person and session
 * @param chosen by the group, for the session named
 */
public record CohortView(
        Cohort cohort,
        Project project,
        String place,
        List<Leader> leaders,
        List<PlanLine> plan,
        List<RelatedPage.Link> related,
        List<Member> members,
        Map<UUID, Map<UUID, String>> marks,
        ModuleNames modules,
        Map<UUID, ModuleNumber> chosen,
        LocalDate today,
        May may) {

    /** What whoever looks may do here. */
    public record May(boolean plan, boolean enrol, boolean seeMarks) {}

    public long in(Sex sex) {
        return members.stream()
                .filter(Member::isIn)
                .filter(member -> member.sex() == sex)
                .count();
    }

    public long in() {
        return members.stream().filter(Member::isIn).count();
    }

    public String mark(Member member, PlanLine session) {
        return Optional.ofNullable(marks.get(member.personId()))
                .flatMap(bySession -> Optional.ofNullable(bySession.get(session.id())))
                .orElse("");
    }

    /** Whether the session's module is what the group chose for it. */
    public boolean isChosenByTheGroup(PlanLine line) {
        return line.chosenModule().isPresent()
                && line.chosenModule().equals(Optional.ofNullable(chosen.get(line.id())));
    }

    public List<PlanLine> done() {
        return plan.stream().filter(PlanLine::done).toList();
    }

    /** The session to take up next: today's, or the first that is not closed. */
    public Optional<UUID> next() {
        return plan.stream()
                .filter(line -> !line.cancelled())
                .filter(line -> line.state() != SessionState.CLOSED)
                .map(PlanLine::id)
                .findFirst();
    }

    /** How a module stands in this cohort. */
    public enum Coverage {
        HELD,
        TODAY,
        NEXT,
        OPEN;

        public String messageKey() {
            return "choice.coverage." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Coverage coverage(ModuleNumber module) {
        return plan.stream()
                .filter(line -> !line.cancelled())
                .filter(line -> line.chosenModule().equals(Optional.of(module)))
                .map(this::coverage)
                .min(Comparator.naturalOrder())
                .orElse(Coverage.OPEN);
    }

    private Coverage coverage(PlanLine line) {
        if (line.state() != SessionState.CLOSED && line.onDay().equals(today)) {
            return Coverage.TODAY;
        }
        return line.done() ? Coverage.HELD : Coverage.NEXT;
    }

    public long held() {
        return modules.all().stream()
                .filter(module -> coverage(module.number()) == Coverage.HELD)
                .count();
    }
}
