@NullMarked
package org.sanad.registry.consents;

import org.jspecify.annotations.NullMarked;
