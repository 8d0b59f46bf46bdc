/**
 * What every page has: layout, navigation, languages, form controls and error pages. Knows no feature; who is looking comes through {@link org.sanad.web.Viewing}, which access implements.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.sanad.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
