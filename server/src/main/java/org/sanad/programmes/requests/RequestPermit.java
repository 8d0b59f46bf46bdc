package org.sanad.programmes.requests;

import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.directory.Site;
import org.sanad.directory.SiteId;
import org.sanad.directory.Sites;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/** {@link Permit} for requests by their ids: a request lies where its site lies. */
@Component
public class RequestPermit {

    private final Requests requests;
    private final Sites sites;
    private final Permit permit;

    RequestPermit(Requests requests, Sites sites, Permit permit) {
        this.requests = requests;
        this.sites = sites;
        this.permit = permit;
    }

    public Request require(Permission permission, UUID id) {
        permit.requireAnywhere(permission);
        var found = requests.find(id).orElseThrow(RequestPermit::notFound);
        permit.require(permission, Target.at(found.area()));
        return found;
    }

    /** The same, kept from others until the transaction ends. */
    public Request requireLocked(Permission permission, UUID id) {
        require(permission, id);
        return requests.locked(id).orElseThrow(RequestPermit::notFound);
    }

    Site requireAt(SiteId id) {
        permit.requireAnywhere(Permission.REQUEST_PROJECTS);
        var site = sites.find(id).orElseThrow(RequestPermit::notFound);
        permit.require(Permission.REQUEST_PROJECTS, Target.at(site.area()));
        return site;
    }

    boolean allows(Permission permission, Request request) {
        return permit.allows(permission, Target.at(request.area()));
    }

    public UUID user(Permission permission) {
        return permit.reach(permission).user();
    }

    private static Refused notFound() {
        return new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found"));
    }
}
