package org.sanad.web;

import org.jspecify.annotations.Nullable;

/**
 * Who looks at a page, as far as the layout must know.
 *
 * @param signedIn whether anybody is signed in
 * @param id the user's id; empty for nobody
 * @param name the name shown in the navigation; empty for nobody
 * @param roleKey message key of the role shown, null for nobody
 * @param scopeKey message key of where the role holds, null where it is an area or a project
 */
public record Viewer(
        boolean signedIn,
        String id,
        String name,
        @Nullable String roleKey,
        @Nullable String scopeKey) {

    public static final Viewer NOBODY = new Viewer(false, "", "", null, null);
}
