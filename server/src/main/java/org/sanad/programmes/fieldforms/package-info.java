/**
 * What the forms that ship with Sanad bring: who came to a session, somebody to be registered, what people thought. A
 * phone with any collecting app is by this a full client of the programme.
 */
@NullMarked
package org.sanad.programmes.fieldforms;

import org.jspecify.annotations.NullMarked;
