package dev.iotajs.sdk.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** A server that says exactly what a test wants, on all interfaces, and counts who comes. */
final class RawServer implements AutoCloseable {
  /** What the server does with a request whose head it has read. */
  @FunctionalInterface
  interface Reply {
    void write(String head, OutputStream out) throws IOException;
  }

  private final ServerSocket listener;
  private final Reply reply;
  private final AtomicInteger connections = new AtomicInteger();
  private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
  final List<String> heads = new CopyOnWriteArrayList<>();
  final List<String> bodies = new CopyOnWriteArrayList<>();

  private RawServer(ServerSocketFactory sockets, Reply reply) throws IOException {
    this.reply = reply;
    listener = sockets.createServerSocket();
    listener.bind(new InetSocketAddress(0));
    start(this::accept);
  }

  static RawServer start(Reply reply) throws IOException {
    return new RawServer(ServerSocketFactory.getDefault(), reply);
  }

  static RawServer start(ServerSocketFactory sockets, Reply reply) throws IOException {
    return new RawServer(sockets, reply);
  }

  /** Answers each request with the same text, lines ended by {@code \n}; keeps connections. */
  static RawServer answering(String response) throws IOException {
    return start((head, out) -> out.write(bytes(response)));
  }

  static byte[] bytes(String text) {
    return text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "test-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        connections.incrementAndGet();
        open.add(socket);
        start(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (String head = head(in); !head.isEmpty(); head = head(in)) {
        heads.add(head);
        bodies.add(new String(in.readNBytes(length(head)), StandardCharsets.UTF_8));
        reply.write(head, socket.getOutputStream());
        socket.getOutputStream().flush();
      }
    } catch (IOException e) {
      // The client has gone, as it may.
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return "";
      }
      head.append((char) next);
    }
    return head.toString();
  }

  private static int length(String head) {
    return head.lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
        .mapToInt(line -> Integer.parseInt(line.substring(15).trim()))
        .findFirst()
        .orElse(0);
  }

  int connections() {
    return connections.get();
  }

  int port() {
    return listener.getLocalPort();
  }

  String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  /** Access that may talk to this server, and to nothing else on this machine. */
  HttpAccessBuilder access() {
    return HttpAccess.builder().allowAddress("127.0.0.1", port());
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}
