/**
 * The assessments of Anbar and Basra in 2020: their rounds, their interviews and discussions sent as phones send them, and
 * what was published of them. How the answers were found stands in docs/assessments-2020.
 */
@NullMarked
package org.sanad.demo.assessment;

import org.jspecify.annotations.NullMarked;
