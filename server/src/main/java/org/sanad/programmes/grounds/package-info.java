/** Why a project began: its request and the evidence behind it, on a page of the project. */
@NullMarked
package org.sanad.programmes.grounds;

import org.jspecify.annotations.NullMarked;
