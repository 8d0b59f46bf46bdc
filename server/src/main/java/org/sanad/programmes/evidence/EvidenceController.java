package org.sanad.programmes.evidence;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The report of a piece of evidence. */
@Controller
class EvidenceController {

    private final OpenReport openReport;

    EvidenceController(OpenReport openReport) {
        this.openReport = openReport;
    }

    @GetMapping("/evidence/{id}/report")
    ResponseEntity<byte[]> report(@PathVariable UUID id) {
        return openReport.open(id).download();
    }
}
