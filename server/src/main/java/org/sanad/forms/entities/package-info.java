/**
 * Records that forms choose from, make and change: people and things that are followed over time. What two phones say of
 * one record is joined where it can be and decided by a person where it cannot.
 */
@NamedInterface("entities")
@NullMarked
package org.sanad.forms.entities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
