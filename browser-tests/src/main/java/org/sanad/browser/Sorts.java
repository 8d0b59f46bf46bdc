package org.sanad.browser;

import java.net.URI;
import java.util.Optional;
import java.util.TreeSet;

/** Which pages are of one sort: the same address but for its ids and values. */
final class Sorts {

    private Sorts() {}

    static String of(String pathAndQuery) {
        var uri = URI.create(pathAndQuery);
        var path = uri.getPath()
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("/[A-Z]{2}[A-Z0-9]*\\d+(?=/|$)", "/{code}")
                .replaceAll("/\\d+(?=/|$)", "/{n}")
                .replaceAll("(?<=/recommendation-rules/)[a-z0-9-]+(?=/edit)", "{code}");
        var names = new TreeSet<String>();
        Optional.ofNullable(uri.getRawQuery()).ifPresent(query -> {
            for (var pair : query.split("&")) {
                names.add(pair.split("=", 2)[0]);
            }
        });
        return names.isEmpty() ? path : path + "?" + String.join("&", names);
    }

    /** Whether the address leads to a file rather than a page. */
    static boolean isFile(String pathAndQuery) {
        var path = URI.create(pathAndQuery).getPath();
        return path.matches(".*\\.(xlsx|csv|pdf|json|docx|svg)") || path.startsWith("/api/");
    }
}
