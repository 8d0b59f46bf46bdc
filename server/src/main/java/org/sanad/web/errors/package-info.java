/** What a reader sees when something cannot be done: the same words for a page and for the API. */
@NullMarked
package org.sanad.web.errors;

import org.jspecify.annotations.NullMarked;
