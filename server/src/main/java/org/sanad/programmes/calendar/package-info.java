/** What is when: the sessions of a person, a site or a project by day, week and month. */
@NullMarked
package org.sanad.programmes.calendar;

import org.jspecify.annotations.NullMarked;
