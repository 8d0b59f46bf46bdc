package org.sanad.forms.definitions;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.Form;

/** A form in the list. @param submissions how many of them the reader reaches; -1 if the reader sees no answers */
public record FormLine(
        Form form, long submissions, @Nullable OffsetDateTime lastAt) {}
