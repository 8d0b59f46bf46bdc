/** When the people of the demo's current year can come, and what stands against its dates. */
@NullMarked
package org.sanad.demo.calendar;

import org.jspecify.annotations.NullMarked;
