/**
 * The door for ODK Collect, KoboCollect and whatever speaks OpenRosa: a phone's token stands in its address. What clients
 * really check, more than what is written anywhere, decides what is answered here.
 */
@NullMarked
package org.sanad.forms.openrosa;

import org.jspecify.annotations.NullMarked;
