package org.sanad.forms.outgoing;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;

/** An address typed by somebody, and whether Sanad may ask there. */
public final class OutgoingAddress {

    private static final int LONGEST = 500;

    private OutgoingAddress() {}

    /** @throws Refused for whatever is no address, is not sealed, or lies inside the mission's network */
    static URI checked(String typed, boolean privateAddresses) {
        var address = read(typed.strip());
        var host = address.getHost();
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (host == null || address.getUserInfo() != null || typed.length() > LONGEST) {
            throw refused("outgoing-address");
        }
        var found = found(host);
        var isOpen = scheme.equals("https")
                || scheme.equals("http")
                        && privateAddresses
                        && Arrays.stream(found).allMatch(InetAddress::isLoopbackAddress);
        if (!isOpen) {
            throw refused("outgoing-not-sealed");
        }
        if (!privateAddresses && Arrays.stream(found).anyMatch(OutgoingAddress::isInside)) {
            throw refused("outgoing-inside");
        }
        return address;
    }

    private static URI read(String typed) {
        try {
            return new URI(typed);
        } catch (URISyntaxException unreadable) {
            throw refused("outgoing-address");
        }
    }

    private static InetAddress[] found(String host) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException unknown) {
            throw refused("outgoing-unknown-host");
        }
    }

    /** This machine, its network, and what cloud machines tell only themselves. */
    static boolean isInside(InetAddress address) {
        var bytes = address.getAddress();
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        var isShared =
                bytes.length == 4 && (first == 0 || first == 100 && second >= 64 && second < 128 || first >= 240);
        var isUnique = bytes.length == 16 && (first & 0xfe) == 0xfc;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isShared
                || isUnique
                || isWrapped(bytes);
    }

    /** IPv6 addresses that mean one of IPv4: 64:ff9b::/96 and 2002::/16. */
    private static boolean isWrapped(byte[] bytes) {
        return bytes.length == 16
                && (bytes[0] == 0x20 && bytes[1] == 0x02
                        || bytes[0] == 0 && bytes[1] == 0x64 && bytes[2] == (byte) 0xff && bytes[3] == (byte) 0x9b);
    }

    private static Refused refused(String code) {
        return new Refused(Refused.Kind.BAD_INPUT, Problem.of(code));
    }
}
