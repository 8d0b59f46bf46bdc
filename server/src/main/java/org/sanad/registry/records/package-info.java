/** The record of a person: its row, who may open it, what happened to it. */
@NullMarked
package org.sanad.registry.records;

import org.jspecify.annotations.NullMarked;
