/** Referrals of people who asked for counselling to focused or specialised services, followed to their outcome. */
@NamedInterface("referrals")
@NullMarked
package org.sanad.care.referrals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
