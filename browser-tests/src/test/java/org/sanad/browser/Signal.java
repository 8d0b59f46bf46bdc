package org.sanad.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The way from one phone to the server, which can be cut. The browser's own "offline" reaches a service worker only some
 * time after it started; a cut way is cut for everything.
 */
final class Signal implements AutoCloseable {

    private final int server;
    private final ServerSocket door;
    private final Set<Socket> ways = ConcurrentHashMap.newKeySet();
    private volatile boolean lost;

    Signal(String address) {
        this.server = URI.create(address).getPort();
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::letIn);
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    void lose() {
        lost = true;
        ways.forEach(Signal::end);
    }

    void find() {
        lost = false;
    }

    @Override
    public void close() {
        lose();
        end(door);
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                var phone = door.accept();
                Thread.ofVirtual().start(() -> lead(phone));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void lead(Socket phone) {
        ways.add(phone);
        try (phone;
                var way = new Socket(InetAddress.getLoopbackAddress(), server)) {
            ways.add(way);
            if (!lost) {
                var back = Thread.ofVirtual().start(() -> carry(way, phone));
                carry(phone, way);
                back.join();
            }
            ways.remove(way);
        } catch (IOException | InterruptedException cut) {
            end(phone); // as a network does it: without a word
        } finally {
            ways.remove(phone);
        }
    }

    /** Until one side ends; then the other side learns of it. */
    private static void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // both ends are closed below
        } finally {
            end(from);
            end(to);
        }
    }

    private static void end(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception closedAlready) {
            // nothing is left to close
        }
    }
}
