package dev.iotajs.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Random;
import java.util.UUID;

/** Saves versions of one script until it is killed, and prints each that was acknowledged. */
final class SavingChild {
  static final String TENANT = "acme";

  private SavingChild() {}

  public static void main(String[] arguments) throws Exception {
    PersistenceBuilder builder =
        Persistence.builder()
            .jdbcUrl(arguments[0])
            .user(arguments[1])
            .password(arguments[2])
            .poolSize(3);
    try (Persistence persistence = builder.open()) {
      UUID script = UUID.fromString(arguments[3]);
      Random random = new Random();
      while (true) {
        String source = signed(random);
        ScriptVersion saved =
            persistence.scripts().save(TENANT, script, SourceChange.of(source).by("child"));
        System.out.println(saved.number());
        System.out.flush();
      }
    }
  }

  /** A text that says by its first line whether it is whole; up to 64 KiB long. */
  static String signed(Random random) throws Exception {
    StringBuilder body = new StringBuilder();
    int lines = 1 + random.nextInt(1_500);
    for (int i = 0; i < lines; i++) {
      body.append("total += ").append(random.nextLong()).append("; // ü\n");
    }
    return "// " + digest(body.toString()) + "\n" + body;
  }

  static boolean isWhole(String source) throws Exception {
    int line = source.indexOf('\n');
    return line > 0 && source.substring(0, line).equals("// " + digest(source.substring(line + 1)));
  }

  private static String digest(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    StringBuilder hex = new StringBuilder();
    for (byte b : digest) {
      hex.append(String.format("%02x", b));
    }
    return hex.toString();
  }
}
