/** Records of somebody who lost the role before their phone could send them. */
@NullMarked
package org.sanad.demo.held;

import org.jspecify.annotations.NullMarked;
