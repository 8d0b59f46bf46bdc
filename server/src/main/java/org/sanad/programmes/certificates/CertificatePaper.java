package org.sanad.programmes.certificates;

import java.util.List;
import org.sanad.programmes.cohorts.Cohort;
import org.sanad.programmes.modules.ModuleNames;
import org.sanad.programmes.projects.Project;

/** Certificates to print, one on a sheet. */
public record CertificatePaper(
        Project project, Cohort cohort, String place, List<Graduate> graduates, ModuleNames modules) {

    public String number(Graduate graduate) {
        return graduate.given().orElseThrow().code(cohort.code());
    }
}
