/**
 * Web links to forms: for everybody who has one, for one person, or for trying out a draft. A link ends by itself; what
 * comes through it is a submission like any other, but for tests, which are kept apart and never counted.
 */
@NullMarked
package org.sanad.forms.links;

import org.jspecify.annotations.NullMarked;
