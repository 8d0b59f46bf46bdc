package org.sanad.web;

import java.util.function.BooleanSupplier;

/**
 * One place in the navigation. Modules contribute theirs as beans.
 *
 * @param order smaller stands earlier; the first visible entry is the reader's home
 * @param path where it leads; every path below it belongs to it too
 * @param messageKey its words
 * @param icon symbol of the sprite, without the {@code i-}
 * @param visible whether whoever is looking may go there, asked anew for each page
 */
public record NavigationEntry(int order, String path, String messageKey, String icon, BooleanSupplier visible) {

    boolean covers(String currentPath) {
        return currentPath.equals(path) || currentPath.startsWith(path + "/");
    }
}
