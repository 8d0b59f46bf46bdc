/**
 * What submissions say of records, applied in the order in which it was meant: also when phones were without signal, sent
 * late or out of order.
 */
@NullMarked
package org.sanad.forms.entities.changes;

import org.jspecify.annotations.NullMarked;
