import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Measures the language server as an editor would meet it: a process of its own, over its standard
 * input and output. {@code java docs/speed/Desk.java PROJECT [ROUNDS] [LAUNCHER]}, where PROJECT
 * has a folder {@code content}, as docs/speed/Corpus.java makes one. Prints medians, in
 * milliseconds.
 */
public final class Desk {
  private static final LinkedBlockingQueue<String> TOLD = new LinkedBlockingQueue<>();

  private final OutputStream out;
  private int asked;

  private Desk(OutputStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws Exception {
    Path project = Path.of(arguments[0]).toAbsolutePath();
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
    String launcher =
        Path.of(arguments.length > 2 ? arguments[2] : "dossier").toAbsolutePath().toString();
    long begun = System.nanoTime();
    Process server =
        new ProcessBuilder(launcher, "lsp")
            .directory(project.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Thread reader = new Thread(() -> read(new BufferedInputStream(server.getInputStream())));
    reader.setDaemon(true);
    reader.start();
    try {
      new Desk(server.getOutputStream()).measure(project, rounds, begun);
    } finally {
      server.destroy();
    }
  }

  private void measure(Path project, int rounds, long begun) throws Exception {
    ask(
        "initialize",
        "{\"processId\":null,\"rootUri\":\"" + project.toUri() + "\",\"capabilities\":{}}");
    say("start: " + millis(begun));
    tell("initialized", "{}");
    Path story = first(project.resolve("content/stories"));
    String text = Files.readString(story);
    String uri = story.toUri().toString();
    String source = text.replaceAll("(?s).*?\\[@([a-z0-9-]+).*", "$1");
    tell(
        "textDocument/didOpen",
        "{\"textDocument\":{\"uri\":\""
            + uri
            + "\",\"languageId\":\"markdown\",\"version\":1,\"text\":"
            + quoted(text)
            + "}}");
    String cited = place(text, text.indexOf("[@" + source) + 4);
    ask("textDocument/definition", at(uri, cited));
    say("first reading: " + millis(begun));
    List<Long> definitions = new ArrayList<>();
    List<Long> completions = new ArrayList<>();
    List<Long> findings = new ArrayList<>();
    String[] words = source.split("-");
    for (int i = 0; i < rounds; i++) {
      definitions.add(timed(() -> ask("textDocument/definition", at(uri, cited))));
      String typed = text.stripTrailing() + "\n\nIt was so [@" + words[i % words.length];
      change(uri, typed + "\n");
      String end = place(typed, typed.length());
      completions.add(timed(() -> ask("textDocument/completion", at(uri, end))));
      change(uri, text);
      ask("textDocument/definition", at(uri, cited));
      TOLD.clear();
      String wrong = text.stripTrailing() + "\n\nIt was so [@nobody-" + i + "].\n";
      findings.add(
          timed(
              () -> {
                change(uri, wrong);
                await(told -> told.contains("publishDiagnostics") && told.contains("nobody-"));
              }));
      change(uri, text);
      ask("textDocument/definition", at(uri, cited));
    }
    say("definition: " + median(definitions));
    say("completion: " + median(completions));
    say("findings as one types: " + median(findings));
    ask("shutdown", "null");
    tell("exit", "null");
  }

  private interface Work {
    void run() throws Exception;
  }

  private static long timed(Work work) throws Exception {
    long begun = System.nanoTime();
    work.run();
    return System.nanoTime() - begun;
  }

  private void change(String uri, String text) throws IOException {
    tell(
        "textDocument/didChange",
        "{\"textDocument\":{\"uri\":\""
            + uri
            + "\",\"version\":2},\"contentChanges\":[{\"text\":"
            + quoted(text)
            + "}]}");
  }

  private void ask(String method, String params) throws Exception {
    asked++;
    send(
        "{\"jsonrpc\":\"2.0\",\"id\":"
            + asked
            + ",\"method\":\""
            + method
            + "\",\"params\":"
            + params
            + "}");
    String id = "\"id\":" + asked + ",";
    await(told -> told.contains(id) && (told.contains("\"result\"") || told.contains("\"error\"")));
  }

  private static void await(Predicate<String> fits) throws Exception {
    String told;
    do {
      told = TOLD.poll(300, TimeUnit.SECONDS);
      if (told == null) {
        throw new IllegalStateException("no answer");
      }
    } while (!fits.test(told));
  }

  private void tell(String method, String params) throws IOException {
    send("{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\",\"params\":" + params + "}");
  }

  private void send(String message) throws IOException {
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    out.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    out.write(bytes);
    out.flush();
  }

  private static void read(InputStream in) {
    try {
      while (true) {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
          int next = in.read();
          if (next < 0) {
            return;
          }
          head.append((char) next);
        }
        String length = head.toString().replaceAll("(?s).*Content-Length: (\\d+).*", "$1");
        TOLD.add(new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      TOLD.add(e.toString());
    }
  }

  private static Path first(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().findFirst().orElseThrow();
    }
  }

  private static String at(String uri, String place) {
    return "{\"textDocument\":{\"uri\":\"" + uri + "\"},\"position\":" + place + "}";
  }

  private static String place(String text, int offset) {
    String before = text.substring(0, offset);
    long line = before.chars().filter(c -> c == '\n').count();
    return "{\"line\":" + line + ",\"character\":" + (offset - before.lastIndexOf('\n') - 1) + "}";
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t")
        + '"';
  }

  private static String median(List<Long> nanos) {
    Collections.sort(nanos);
    return nanos.get(nanos.size() / 2) / 1_000_000
        + " ms (longest "
        + nanos.get(nanos.size() - 1) / 1_000_000
        + ")";
  }

  private static String millis(long begun) {
    return (System.nanoTime() - begun) / 1_000_000 + " ms";
  }

  private static void say(String words) {
    System.out.println(words);
  }
}
