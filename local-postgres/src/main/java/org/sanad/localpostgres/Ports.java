package org.sanad.localpostgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/** The server's port, kept between starts for as long as nobody else takes it. */
final class Ports {

    /** Below Linux's range for outgoing connections, which would take a kept port away by chance. */
    private static final int LOWEST = 15_000;

    private static final int HIGHEST = 32_000;
    private static final int TRIES = 200;

    private Ports() {}

    static int choose(Path kept) throws IOException {
        if (Files.exists(kept)) {
            String words = Files.readString(kept).strip();
            if (words.matches("\\d{1,5}") && isFree(Integer.parseInt(words))) {
                return Integer.parseInt(words);
            }
        }
        return another();
    }

    static int another() {
        SecureRandom random = new SecureRandom();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int port = random.nextInt(LOWEST, HIGHEST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new LocalPostgresProblem("No free port was found on 127.0.0.1 between %d and %d. Close other servers."
                .formatted(LOWEST, HIGHEST));
    }

    static void keep(Path file, int port) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).strip().equals(Integer.toString(port))) {
            Trees.writePrivately(file, Integer.toString(port));
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
