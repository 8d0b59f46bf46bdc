/**
 * Files that people hand in, kept in the data folder and never under a public address: the feature that owns a file asks
 * its own permission, then opens it here. What a file is, its bytes say; its name and the browser's word count for
 * nothing.
 */
@ApplicationModule(allowedDependencies = {"shared", "access"})
@NullMarked
package org.sanad.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
