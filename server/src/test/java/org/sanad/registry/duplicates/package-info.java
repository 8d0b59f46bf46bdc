@NullMarked
package org.sanad.registry.duplicates;

import org.jspecify.annotations.NullMarked;
