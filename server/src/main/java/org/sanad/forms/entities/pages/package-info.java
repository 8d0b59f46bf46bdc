/** The pages of records that forms make: lists, one record with all that was said of it, what has to be put right. */
@NullMarked
package org.sanad.forms.entities.pages;

import org.jspecify.annotations.NullMarked;
