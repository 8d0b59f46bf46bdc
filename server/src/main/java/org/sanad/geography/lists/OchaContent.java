package org.sanad.geography.lists;

import java.util.List;
import org.sanad.shared.Problem;

/** The lines of one country, or why there are none. */
sealed interface OchaContent {

    record Lines(String country, List<OchaLine> lines) implements OchaContent {}

    record None(Problem problem) implements OchaContent {}
}
