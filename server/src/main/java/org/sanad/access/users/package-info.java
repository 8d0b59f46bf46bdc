/** Users, the roles they hold and where; the first administrator; one's own password. */
@NamedInterface("users")
@NullMarked
package org.sanad.access.users;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
