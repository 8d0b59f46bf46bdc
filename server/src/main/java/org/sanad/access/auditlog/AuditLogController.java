package org.sanad.access.auditlog;

import java.util.Map;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The audit log: newest first, a page at a time. */
@Controller
class AuditLogController {

    private static final int PAGE = 50;

    private final AuditEntries entries;
    private final Permit permit;

    AuditLogController(AuditEntries entries, Permit permit) {
        this.entries = entries;
        this.permit = permit;
    }

    @GetMapping("/audit-log")
    ModelAndView read(
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "0") long before) {
        permit.require(Permission.READ_AUDIT_LOG, Target.mission());
        var filter = new AuditFilter(actor.strip(), action.strip(), subject.strip(), before);
        var found = entries.newest(filter, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var older = found.size() > PAGE ? shown.getLast().id() : 0L;
        var model = Map.of("entries", shown, "filter", filter, "actions", entries.actions(), "older", older);
        return new ModelAndView("access/audit-log", model);
    }
}
