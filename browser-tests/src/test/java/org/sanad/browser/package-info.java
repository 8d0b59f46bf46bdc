/** Stories told through a real browser, and every page looked at in it. */
@NullMarked
package org.sanad.browser;

import org.jspecify.annotations.NullMarked;
