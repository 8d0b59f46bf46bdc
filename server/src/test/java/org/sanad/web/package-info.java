@NullMarked
package org.sanad.web;

import org.jspecify.annotations.NullMarked;
