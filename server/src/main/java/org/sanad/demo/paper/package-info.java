/** What the story prints and photographs. */
@NullMarked
package org.sanad.demo.paper;

import org.jspecify.annotations.NullMarked;
