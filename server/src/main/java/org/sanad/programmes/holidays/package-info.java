/** Days on which no session is planned without a word: those of every year, and those somebody enters. */
@NamedInterface("holidays")
@NullMarked
package org.sanad.programmes.holidays;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
