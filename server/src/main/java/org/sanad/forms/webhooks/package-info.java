/**
 * Telling other programs what arrives: written down with the submission, sent when it is safe, tried again for as long as
 * there is hope, and never silently given up.
 */
@NullMarked
package org.sanad.forms.webhooks;

import org.jspecify.annotations.NullMarked;
