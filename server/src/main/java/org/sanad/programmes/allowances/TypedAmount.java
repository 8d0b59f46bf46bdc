package org.sanad.programmes.allowances;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedNumber;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;

/** Whole dinars as somebody typed them, in whichever digits. */
record TypedAmount(@Nullable String typed) {

    /** Below zero it is read too: why that cannot be is said where it is decided. */
    Optional<Integer> read(String field, FormErrors errors) {
        return switch (TypedNumber.parse(TypedText.of(typed))) {
            case TypedNumber.Understood(var number)
            when Math.abs(number) <= CostDetails.MOST -> Optional.of((int) number);
            case TypedNumber.Understood tooMuch -> refused(field, errors, Problem.of("cost-amount", CostDetails.MOST));
            case TypedNumber.NotANumber(var problem) ->
                refused(field, errors, TypedText.of(typed).isEmpty() ? Problem.of("amount-missing") : problem);
        };
    }

    private static Optional<Integer> refused(String field, FormErrors errors, Problem problem) {
        errors.add(field, problem);
        return Optional.empty();
    }
}
