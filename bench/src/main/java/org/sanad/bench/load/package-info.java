/** A mission of 200,000 people and two million marks, and how long its figures take. */
@NullMarked
package org.sanad.bench.load;

import org.jspecify.annotations.NullMarked;
