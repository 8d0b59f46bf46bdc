package org.sanad.geography.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.geography.Places;
import org.sanad.sheets.Csv;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in the list of places that comes with Sanad, before the first page is served. Once for each state of the file:
 * a newer list that a mission imported is not undone by a restart.
 */
@Component
class ShippedPlaces implements SmartInitializingSingleton {

    private static final String COUNTRY = "IQ";
    private static final String FILE = "org/sanad/geography/iraq-2019-06-03.csv";
    private static final LocalDate VALID_FROM = LocalDate.of(2019, 6, 3);
    private static final String SOURCE = "OCHA COD-AB Iraq, 2019-06-03 (CC BY 3.0 IGO)";

    private final PlaceLists lists;
    private final Places places;
    private final TransactionTemplate transaction;

    ShippedPlaces(PlaceLists lists, Places places, TransactionTemplate transaction) {
        this.lists = lists;
        this.places = places;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var text = text();
        var fingerprint = ReadPlaceList.fingerprint(text);
        transaction.executeWithoutResult(status -> {
            if (!lists.has(COUNTRY, fingerprint)) {
                lists.put(new PlaceList(COUNTRY, SOURCE, fingerprint, listed(text)));
                places.changed();
            }
        });
    }

    private static String text() {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ListedPlace> listed(String text) {
        return Csv.lines(text).stream()
                .skip(1)
                .map(line -> listed(line.cells()))
                .toList();
    }

    private static ListedPlace listed(List<String> values) {
        return new ListedPlace(
                values.get(0),
                Integer.parseInt(values.get(1)),
                orNull(values.get(2)),
                values.get(3),
                orNull(values.get(4)),
                orNull(values.get(5)),
                number(values.get(6)),
                number(values.get(7)),
                VALID_FROM,
                Stream.of(values.get(8).split("\\|"))
                        .filter(alias -> !alias.isBlank())
                        .toList());
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private static @Nullable Double number(String value) {
        return value.isEmpty() ? null : Double.valueOf(value);
    }
}
