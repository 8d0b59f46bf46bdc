package org.sanad.programmes.leaflets;

import java.util.Map;
import org.sanad.programmes.SessionId;

/**
 * Leaflets handed out at a session, as somebody writes them down. Stacks without an entry stay as they are.
 *
 * @param copies how many of each; 0 takes a count back
 * @param seen what stood on the page; a stack without an entry stands as it may
 */
public record Handout(SessionId session, Map<Stack, Integer> copies, Map<Stack, Integer> seen) {

    public static final int MOST_COPIES = 999;

    public Handout {
        copies = Map.copyOf(copies);
        seen = Map.copyOf(seen);
    }
}
