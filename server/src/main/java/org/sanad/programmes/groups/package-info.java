/** With whom people wish to be in a group, and which groups follow from it: a proposal that somebody accepts or not. */
@NamedInterface("groups")
@NullMarked
package org.sanad.programmes.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
