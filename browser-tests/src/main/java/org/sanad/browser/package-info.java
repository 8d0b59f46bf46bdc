/** The running application, seen through a real browser: starts Sanad and Chromium, and looks at pages. */
@NullMarked
package org.sanad.browser;

import org.jspecify.annotations.NullMarked;
