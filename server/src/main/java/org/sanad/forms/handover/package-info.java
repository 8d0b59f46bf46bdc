/**
 * Hands what arrived to the modules whose work it is: once, after it is safe, under the rights of whoever sent it. What
 * cannot be taken waits for a person.
 */
@NamedInterface("handover")
@NullMarked
package org.sanad.forms.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
