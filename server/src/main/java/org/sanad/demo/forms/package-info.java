/** The forms of the demo story: those that come with Sanad, in use, with a phone. */
@NullMarked
package org.sanad.demo.forms;

import org.jspecify.annotations.NullMarked;
