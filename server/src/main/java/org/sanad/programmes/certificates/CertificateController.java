package org.sanad.programmes.certificates;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.cohorts.KeepCohort;
import org.sanad.programmes.printing.Papers;
import org.sanad.registry.PersonId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.sanad.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A cohort's certificates: who earned one, giving them, and the sheets to print. */
@Controller
class CertificateController {

    private final IssueCertificates issueCertificates;
    private final PrintCertificates printCertificates;
    private final KeepCohort keepCohort;
    private final Papers papers;

    CertificateController(
            IssueCertificates issueCertificates,
            PrintCertificates printCertificates,
            KeepCohort keepCohort,
            Papers papers) {
        this.issueCertificates = issueCertificates;
        this.printCertificates = printCertificates;
        this.keepCohort = keepCohort;
        this.papers = papers;
    }

    @GetMapping("/cohorts/{id}/certificates")
    ModelAndView show(@PathVariable UUID id, @ModelAttribute(name = "page", binding = false) Page page) {
        var cohort = new CohortId(id);
        var graduates = issueCertificates.graduates(cohort).stream()
                .sorted(page.texts().by(Graduate::name))
                .toList();
        return new ModelAndView(
                "programmes/certificates",
                Map.of(
                        "cohort", keepCohort.cohort(cohort),
                        "graduates", graduates,
                        "mayIssue", issueCertificates.mayIssue(cohort)));
    }

    /** To the person named, or to all who earned one when nobody is named. */
    @PostMapping("/cohorts/{id}/certificates")
    String issue(@PathVariable UUID id, @RequestParam(defaultValue = "") String person) {
        var cohort = new CohortId(id);
        issueCertificates.requireIssuing(cohort);
        if (person.isEmpty()) {
            issueCertificates.issueAll(cohort);
        } else {
            issueCertificates.issue(
                    cohort,
                    TypedFields.id(person)
                            .map(PersonId::new)
                            .orElseThrow(
                                    () -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("certificate-not-a-member"))));
        }
        return "redirect:/cohorts/" + id + "/certificates";
    }

    @GetMapping("/cohorts/{id}/certificates/print")
    ModelAndView print(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String in,
            @ModelAttribute(name = "page", binding = false) Page page) {
        var paper = printCertificates.print(new CohortId(id), only(person), papers.texts(in, page));
        return papers.page(paper, page, "/cohorts/" + id + "/certificates", Map.of("person", person));
    }

    @GetMapping("/cohorts/{id}/certificates/print.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String in,
            @ModelAttribute(name = "page", binding = false) Page page) {
        return papers.pdf(printCertificates.print(new CohortId(id), only(person), papers.texts(in, page)));
    }

    /** What is no id names nobody, and nobody has a certificate. */
    private static Optional<PersonId> only(String person) {
        return person.isEmpty()
                ? Optional.empty()
                : TypedFields.id(person).or(() -> Optional.of(new UUID(0, 0))).map(PersonId::new);
    }
}
