package org.sanad.bench.collect;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** A line to a server that breaks: now on the way there, now on the way back; no connection lasts. */
final class FlakyLine implements AutoCloseable {

    /** A filled-in form with three photographs has some 300 kB, the form of 100 questions that is fetched 160 kB. */
    private static final int MOST_UP = 1_500_000;

    private static final int MOST_DOWN = 250_000;

    private final ServerSocket door;
    private final int server;
    private final Random chance = new Random(4711);
    private final AtomicInteger broken = new AtomicInteger();

    private FlakyLine(ServerSocket door, int server) {
        this.door = door;
        this.server = server;
    }

    static FlakyLine to(int server) throws IOException {
        var line = new FlakyLine(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
        Thread.ofVirtual().start(line::serve);
        return line;
    }

    int port() {
        return door.getLocalPort();
    }

    /** How often it broke. */
    int broken() {
        return broken.get();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var phone = door.accept();
                var there = new Socket(InetAddress.getLoopbackAddress(), server);
                var upward = chance.nextInt(MOST_UP);
                var downward = chance.nextInt(MOST_DOWN);
                Thread.ofVirtual().start(() -> carry(phone, there, upward));
                Thread.ofVirtual().start(() -> carry(there, phone, downward));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void carry(Socket from, Socket to, int bytes) {
        try (from;
                to) {
            if (!carried(from.getInputStream(), to.getOutputStream(), bytes)) {
                broken.incrementAndGet();
            }
        } catch (IOException over) {
            // the other direction broke first
        }
    }

    /** False when the line broke before all was through. */
    private static boolean carried(InputStream in, OutputStream out, int bytes) throws IOException {
        var buffer = new byte[4_096];
        var left = bytes;
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, Math.min(read, left));
            out.flush();
            left -= read;
            if (left <= 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
