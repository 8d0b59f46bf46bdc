/** What each person said yes to, in which words, and what they took back; and the tally of who would not be registered. */
@NullMarked
package org.sanad.registry.consents;

import org.jspecify.annotations.NullMarked;
