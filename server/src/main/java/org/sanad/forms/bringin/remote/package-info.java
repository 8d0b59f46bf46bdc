/** Other servers of forms: KoboToolbox and ODK Central, each asked as it wants to be asked. */
@NullMarked
package org.sanad.forms.bringin.remote;

import org.jspecify.annotations.NullMarked;
