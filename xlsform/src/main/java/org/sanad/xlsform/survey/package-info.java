/** A form as a tree of questions, its lists, its settings; what an author wrote and where stays at hand. */
@NullMarked
package org.sanad.xlsform.survey;

import org.jspecify.annotations.NullMarked;
