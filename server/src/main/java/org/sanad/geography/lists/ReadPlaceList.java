package org.sanad.geography.lists;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sanad.geography.Area;
import org.sanad.geography.Places;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.springframework.stereotype.Component;

/** Reads an uploaded list against the places already known. Writes nothing. */
@Component
class ReadPlaceList {

    private final Places places;
    private final Clock clock;

    ReadPlaceList(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    ReadOutcome read(byte[] file, String country, String source) {
        return switch (OchaList.read(file, country)) {
            case OchaContent.None(var problem) -> new ReadOutcome.Unreadable(problem);
            case OchaContent.Lines(var location, var rows) ->
                Countries.pcode(location)
                        .map(pcode -> read(location, pcode, rows, source))
                        .orElseGet(() -> new ReadOutcome.Unreadable(Problem.of("list-country-unknown", location)));
        };
    }

    private ReadOutcome read(String location, String country, List<OchaLine> rows, String source) {
        var today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Baghdad")));
        var reading = new OchaRows(location, country, knownLevels(country), today);
        var found = new TreeMap<>(reading.places(rows));
        if (!reading.faults().isEmpty()) {
            return new ReadOutcome.Faulty(reading.faults());
        }
        var foreign = found.keySet().stream()
                .flatMap(pcode -> places.find(new PCode(pcode)).stream())
                .filter(area -> !area.country().value().equals(country))
                .findFirst();
        if (foreign.isPresent()) {
            return new ReadOutcome.Unreadable(Problem.of(
                    "list-code-of-other-country", foreign.get().pcode().value()));
        }
        found.computeIfAbsent(country, absent -> countryItself(country, found));
        var list = new PlaceList(country, source, fingerprint(found.values().toString()), List.copyOf(found.values()));
        var newest = newestKnown(country);
        return list.validFrom().isBefore(newest)
                ? new ReadOutcome.Unreadable(Problem.of("list-older", list.validFrom(), newest))
                : new ReadOutcome.Read(list);
    }

    private Map<String, Integer> knownLevels(String country) {
        return places.ofCountry(new PCode(country)).stream()
                .filter(places::isInForce)
                .collect(Collectors.toMap(area -> area.pcode().value(), Area::level));
    }

    private LocalDate newestKnown(String country) {
        return places.ofCountry(new PCode(country)).stream()
                .map(Area::validFrom)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private ListedPlace countryItself(String country, Map<String, ListedPlace> found) {
        var since = places.find(new PCode(country))
                .map(Area::validFrom)
                .orElseGet(() -> found.values().stream()
                        .map(ListedPlace::validFrom)
                        .min(LocalDate::compareTo)
                        .orElseThrow());
        return new ListedPlace(
                country,
                Area.COUNTRY,
                null,
                Countries.name(country, "en"),
                Countries.name(country, "ar"),
                Countries.name(country, "ckb"),
                null,
                null,
                since,
                List.of());
    }

    static String fingerprint(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
