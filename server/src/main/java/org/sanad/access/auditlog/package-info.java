/** What was done, by whom and when, for those who may read it. */
@NullMarked
package org.sanad.access.auditlog;

import org.jspecify.annotations.NullMarked;
