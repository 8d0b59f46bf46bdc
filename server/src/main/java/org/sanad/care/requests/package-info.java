/** Requests for counselling: passed on from a session by one tap, answered by counsellors (RU-12). */
@NamedInterface("requests")
@NullMarked
package org.sanad.care.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
