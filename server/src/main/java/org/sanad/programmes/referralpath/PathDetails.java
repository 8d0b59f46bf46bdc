package org.sanad.programmes.referralpath;

/**
 * A way on to a service.
 *
 * @param receiver who takes people in
 * @param handover how somebody is handed over safely
 */
public record PathDetails(String receiver, Level level, String handover) {

    static final int LONGEST_RECEIVER = 200;
    static final int LONGEST_HANDOVER = 500;
}
