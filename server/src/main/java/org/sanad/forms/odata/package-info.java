/**
 * The answers to a form as an OData 4.0 service, for Excel, Power BI and scripts: a table for the form and one for each
 * repeat, filtered where the answers lie.
 */
@NullMarked
package org.sanad.forms.odata;

import org.jspecify.annotations.NullMarked;
