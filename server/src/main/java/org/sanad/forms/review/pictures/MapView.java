package org.sanad.forms.review.pictures;

import java.util.List;
import org.sanad.forms.Form;
import org.sanad.forms.review.Asked;
import org.sanad.forms.review.FormFields;
import org.sanad.xlsform.Field;

/**
 * Places on a map as their page shows them.
 *
 * @param points questions that ask for a place
 * @param shown which of them is drawn; empty if there is none
 * @param isCut whether there are more than are drawn
 */
public record MapView(
        Form form,
        FormFields fields,
        Asked asked,
        List<Field> points,
        String shown,
        Graticule drawing,
        boolean isCut) {}
