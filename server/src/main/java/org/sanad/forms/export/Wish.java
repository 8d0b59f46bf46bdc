package org.sanad.forms.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.forms.export.cells.Wording;

/**
 * What somebody wants to take out.
 *
 * @param forExcel whether a CSV begins with the mark by which Excel knows UTF-8
 * @param states all where empty
 * @param until the last day
 * @param after the submission after which to go on
 * @param place path of the question whose answers are put on the map
 */
record Wish(
        ExportKind kind,
        Wording wording,
        boolean forExcel,
        List<String> states,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<UUID> after,
        String place) {}
