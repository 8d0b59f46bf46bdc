/** Stories about signing in, rights and the audit. */
@NullMarked
package org.sanad.access;

import org.jspecify.annotations.NullMarked;
