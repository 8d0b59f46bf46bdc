/** Starts, adopts, stops and supervises one embedded PostgreSQL 18 on one data folder. */
@NullMarked
package org.sanad.localpostgres;

import org.jspecify.annotations.NullMarked;
