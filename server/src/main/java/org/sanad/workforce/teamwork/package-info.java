/** Support visits to field teams, meetings of the two teams, and who does what until when after them. */
@NamedInterface("teamwork")
@NullMarked
package org.sanad.workforce.teamwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
