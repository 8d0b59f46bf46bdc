/** What stood before the projects of the demo story: requests, evidence, workshop types, selection. */
@NullMarked
package org.sanad.demo.start;

import org.jspecify.annotations.NullMarked;
