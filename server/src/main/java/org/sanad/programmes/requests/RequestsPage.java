package org.sanad.programmes.requests;

import java.util.List;
import java.util.Locale;
import org.sanad.directory.Sites;
import org.sanad.geography.Places;
import org.sanad.web.Texts;

/** Requests in the reader's words. */
public record RequestsPage(List<Request> all, Sites sites, Places places, Texts texts) {

    public List<Request> open() {
        return all.stream().filter(Request::isOpen).toList();
    }

    /** Accepted and no project yet. */
    public List<Request> accepted() {
        return all.stream()
                .filter(request -> request.state() == Request.State.ACCEPTED)
                .filter(request -> request.project().isEmpty())
                .toList();
    }

    /** Those nothing more is to be done about. */
    public List<Request> settled() {
        return all.stream()
                .filter(request -> !request.isOpen() && !accepted().contains(request))
                .toList();
    }

    public String place(Request request) {
        var language = Locale.of(texts.language().tag());
        var site = sites.find(request.details().site()).map(found -> found.name(language) + " · ");
        return site.orElse("") + places.fullName(request.area(), language);
    }

    /** The type, for a workshop with its craft. */
    public String type(Request request) {
        var type = texts.text(request.details().type().messageKey());
        return request.details()
                .craft()
                .map(craft -> type + ": " + texts.text(craft.messageKey()))
                .orElse(type);
    }
}
