/** Stories told over HTTP by people with names and roles, against a real database. */
@NullMarked
package org.sanad.story;

import org.jspecify.annotations.NullMarked;
