/**
 * Where a project leads people on who need more than it gives. A specialised service has to be within reach before it begins
 * and all through it: each time somebody made sure stands here with its day and who said so.
 */
@NamedInterface("referral-path")
@NullMarked
package org.sanad.programmes.referralpath;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
