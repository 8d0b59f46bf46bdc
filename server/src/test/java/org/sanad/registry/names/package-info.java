/** The kernel of names, tried with spellings that people really use; no database is needed. */
@NullMarked
package org.sanad.registry.names;

import org.jspecify.annotations.NullMarked;
