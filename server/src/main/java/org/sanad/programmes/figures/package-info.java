/** How people, services and projects are counted: the SQL over the views of V3, and what hangs together with what. */
@NullMarked
package org.sanad.programmes.figures;

import org.jspecify.annotations.NullMarked;
