/** Documents as one HTML file that needs nothing beside it: fonts inside, nothing fetched, nothing run; paper is made of the same. */
@NamedInterface("html")
@NullMarked
package org.sanad.reporting.html;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
