/** What programs ask for in the language of OData, and of which tables; read strictly and told plainly where it is wrong. */
@NullMarked
package org.sanad.forms.odata.question;

import org.jspecify.annotations.NullMarked;
