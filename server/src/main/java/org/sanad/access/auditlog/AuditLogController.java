package org.sanad.access.auditlog;

import java.util.List;
import java.util.Map;
import org.sanad.access.Areas;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.RecordNames;
import org.sanad.access.Target;
import org.sanad.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The audit log: newest first, a page at a time. */
@Controller
class AuditLogController {

    private static final int PAGE = 50;

    private final AuditEntries entries;
    private final List<RecordNames> names;
    private final Areas areas;
    private final Permit permit;

    AuditLogController(AuditEntries entries, List<RecordNames> names, Areas areas, Permit permit) {
        this.entries = entries;
        this.names = names;
        this.areas = areas;
        this.permit = permit;
    }

    @GetMapping("/audit-log")
    ModelAndView read(
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "0") long before,
            @ModelAttribute(name = "page", binding = false) Page page) {
        permit.require(Permission.READ_AUDIT_LOG, Target.mission());
        var filter = new AuditFilter(actor.strip(), action.strip(), subject.strip(), before);
        var found = entries.newest(filter, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var older = found.size() > PAGE ? shown.getLast().id() : 0L;
        var words = new AuditWords(page.texts(), areas, shown, names);
        var model = Map.of(
                "entries", shown, "words", words, "filter", filter, "actions", entries.actions(), "older", older);
        return new ModelAndView("access/audit-log", model);
    }
}
