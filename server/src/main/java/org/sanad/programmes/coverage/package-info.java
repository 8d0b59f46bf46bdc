/** What a group chose at each of its sessions, and how far the modules, the aims and the strains of work are covered. */
@NullMarked
package org.sanad.programmes.coverage;

import org.jspecify.annotations.NullMarked;
