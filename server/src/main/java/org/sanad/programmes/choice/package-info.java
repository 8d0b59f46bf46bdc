/** What a group wants next: a vote by hands or in private, the choice that follows, and how far the modules are covered. */
@NamedInterface("choice")
@NullMarked
package org.sanad.programmes.choice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
