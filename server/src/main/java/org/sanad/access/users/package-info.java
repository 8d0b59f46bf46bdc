/** Users, the roles they hold and where; the first administrator; one's own password. */
@NullMarked
package org.sanad.access.users;

import org.jspecify.annotations.NullMarked;
