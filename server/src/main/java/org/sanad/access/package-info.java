/**
 * Who may do what, where: users, roles within scopes, permits, tokens, and the audit of what was done. An area scope is resolved through {@link org.sanad.access.Areas}, which geography implements.
 */
@ApplicationModule(allowedDependencies = {"shared", "web"})
@NullMarked
package org.sanad.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
