package org.rosenstock.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes every mail, one after another, or refuses all. */
final class MailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final boolean refuses;
    private final List<String> mails = new CopyOnWriteArrayList<>();

    private MailServer(boolean refuses) throws IOException {
        this.refuses = refuses;
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    static MailServer taking() throws IOException {
        return new MailServer(false);
    }

    static MailServer refusing() throws IOException {
        return new MailServer(true);
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> mails() {
        return mails;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // The client hung up, or the test is over.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        Writer out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8);
        say(out, refuses ? "554 no service" : "220 ready");
        String line = in.readLine();
        while (line != null && !line.startsWith("QUIT")) {
            if (line.equals("DATA")) {
                say(out, "354 go on");
                mails.add(message(in));
            }
            say(out, line.startsWith("RCPT TO:<unbekannt") ? "550 nobody here" : "250 ok");
            line = in.readLine();
        }
        say(out, "221 bye");
    }

    private static String message(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
