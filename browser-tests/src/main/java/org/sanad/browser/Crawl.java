package org.sanad.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows every link one reader can see and judges the pages. Each page is judged in English at a desk; the first page
 * of a sort that any reader meets is judged in all languages and widths as well.
 */
public final class Crawl {

    /** Pages of one sort that differ only in their ids: a few stand for all. */
    private static final int PAGES_OF_A_SORT = 3;

    private static final int PAGES_AT_MOST = 200;

    private static final String LINKS = """
            () => [...document.querySelectorAll("a[href]")]
              .filter((link) => link.origin === location.origin)
              .map((link) => link.pathname + link.search)
            """;

    private final String name;
    private final Reader reader;
    private final Set<String> judgedSorts;
    private final List<Defect> defects = new ArrayList<>();
    private final ArrayDeque<String> ahead = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> metOfSort = new HashMap<>();

    /**
     * @param name who reads
     * @param judgedSorts sorts of pages judged in full already, shared between the crawls of several readers
     */
    public Crawl(String name, Reader reader, Set<String> judgedSorts) {
        this.name = name;
        this.reader = reader;
        this.judgedSorts = judgedSorts;
    }

    public List<Defect> from(String... starts) {
        for (var start : starts) {
            meet(start);
        }
        reader.speaks(Tongue.ENGLISH);
        Device.DESK.hold(reader.page());
        for (var seen = 0; !ahead.isEmpty() && seen < PAGES_AT_MOST; seen++) {
            visit(ahead.removeFirst());
        }
        return defects;
    }

    public int pages() {
        return known.size() - ahead.size();
    }

    /**
     * The first of a sort goes ahead of its like, so that a crawl that ends early has seen something of every sort.
     * A paper of another language ({@code in}) is judged when its own language is spoken; as a file it is fetched.
     */
    private void meet(String path) {
        var otherwise = path.matches(".*[?&](lang|digits)=.*") || path.matches(".*[?&]in=.*") && !Sorts.isFile(path);
        if (otherwise || path.startsWith("/assets/") || !known.add(path)) {
            return;
        }
        var met = metOfSort.merge(Sorts.of(path), 1, Integer::sum);
        if (met == 1) {
            ahead.addFirst(path);
        } else if (met <= PAGES_OF_A_SORT) {
            ahead.addLast(path);
        }
    }

    private void visit(String path) {
        if (Sorts.isFile(path)) {
            fetch(path);
            return;
        }
        if (!opened(path, Tongue.ENGLISH)) {
            return;
        }
        for (var link : (List<?>) reader.page().evaluate(LINKS)) {
            meet(String.valueOf(link));
        }
        note(path, Tongue.ENGLISH, Device.DESK, Inspection.of(reader.page(), Tongue.ENGLISH, Device.DESK));
        if (judgedSorts.add(Sorts.of(path))) {
            judgeInFull(path);
        }
    }

    private void judgeInFull(String path) {
        var page = reader.page();
        for (var tongue : Tongue.values()) {
            reader.speaks(tongue);
            Device.DESK.hold(page);
            if (opened(path, tongue)) {
                look(path, tongue);
            }
        }
        reader.speaks(Tongue.ENGLISH);
        Device.DESK.hold(page);
    }

    private void look(String path, Tongue tongue) {
        var page = reader.page();
        for (var device : List.of(Device.DESK, Device.PHONE, Device.SMALL_PHONE)) {
            device.hold(page);
            note(path, tongue, device, Inspection.of(page, tongue, device));
            var seenByAxe = tongue == Tongue.ENGLISH
                    ? device != Device.SMALL_PHONE
                    : tongue == Tongue.ARABIC && device == Device.PHONE;
            if (seenByAxe) {
                note(path, tongue, device, Inspection.byAxe(page, device));
            }
        }
        note(path, tongue, Device.SMALL_PHONE, reader.complaints());
    }

    /** Opens the page and notes a refusal or a complaint; false when there is nothing to look at. */
    private boolean opened(String path, Tongue tongue) {
        var response = reader.open(path);
        if (response == null) {
            fetch(path);
            return false;
        }
        var said = reader.complaints();
        if (response.status() >= 400) {
            note(path, tongue, Device.DESK, List.of("answers " + response.status()));
            return false;
        }
        note(path, tongue, Device.DESK, said);
        return response.headers().getOrDefault("content-type", "").startsWith("text/html");
    }

    private void fetch(String path) {
        var status = reader.status(path);
        if (status >= 400 && !path.startsWith("/api/")) {
            defects.add(new Defect(name, path, "download", "answers " + status));
        }
    }

    private void note(String path, Tongue tongue, Device device, List<String> faults) {
        for (var fault : faults) {
            defects.add(new Defect(name, path, tongue.tag() + " " + device, fault));
        }
    }
}
