/** The XForm document, part by part. */
@NullMarked
package org.sanad.xlsform.xform;

import org.jspecify.annotations.NullMarked;
