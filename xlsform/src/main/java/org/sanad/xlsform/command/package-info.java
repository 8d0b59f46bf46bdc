/** The command ./sanad convert. */
@NullMarked
package org.sanad.xlsform.command;

import org.jspecify.annotations.NullMarked;
