/** What both teams want to do together: one plan, agreed by each of them on a day. */
@NamedInterface("jointplan")
@NullMarked
package org.sanad.programmes.requests.jointplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
