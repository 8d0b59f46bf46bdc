package org.sanad.assessment.reports;

import java.util.List;
import java.util.stream.Stream;
import org.sanad.reporting.formats.Format;
import org.sanad.reporting.formats.RenderDocument;

/** The formats this machine can make. */
final class OfferedFormats {

    private OfferedFormats() {}

    static List<Format> of(RenderDocument render) {
        return Stream.of(Format.values()).filter(render::offers).toList();
    }
}
