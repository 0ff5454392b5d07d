package org.rosenstock.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Which ports of this machine can be had. */
public final class Ports {

    private Ports() {}

    /** @throws CannotStart when another program listens there */
    public static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // Connections of a server that just ended linger; they do not keep the next one from listening.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + port + " is in use: stop the program that listens there, or choose another port with"
                            + " ROSENSTOCK_PORT=" + (port + 1) + ".",
                    e);
        }
    }

    /** A port nobody listens on at this moment. */
    public static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("This machine has no free port left.", e);
        }
    }
}
