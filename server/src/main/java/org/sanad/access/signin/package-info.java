/** Signing in and out: form login with Argon2, throttled per account and address; the request's actor; headers every answer carries. */
@NullMarked
package org.sanad.access.signin;

import org.jspecify.annotations.NullMarked;
