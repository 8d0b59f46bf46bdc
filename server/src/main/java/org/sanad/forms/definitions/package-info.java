/** Writing forms: a spreadsheet becomes a draft, a draft becomes the version that phones get. */
@NamedInterface("definitions")
@NullMarked
package org.sanad.forms.definitions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
