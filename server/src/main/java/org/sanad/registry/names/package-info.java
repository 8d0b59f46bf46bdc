/**
 * How Sanad reads a person's name in Arabic, Sorani and Latin letters: folds the spelling, hears the sound, finds
 * people by it and says which two records may be one person. Knows neither Spring nor SQL; {@code docs/names.md} has
 * the columns and the query that go with it.
 *
 * <p>Road of a name: {@link org.sanad.registry.names.NameFolding} (letters, compounds) → sounds (consonants, and what
 * may stand between them) → {@link org.sanad.registry.names.NameColumns} to store,
 * {@link org.sanad.registry.names.SearchTerms} to ask, {@link org.sanad.registry.names.NameSimilarity} to rank,
 * {@link org.sanad.registry.names.Likeness} to warn.
 */
@NullMarked
package org.sanad.registry.names;

import org.jspecify.annotations.NullMarked;
