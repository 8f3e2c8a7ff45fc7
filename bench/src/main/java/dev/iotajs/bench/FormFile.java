package dev.iotajs.bench;

import dev.iotajs.sandbox.CompiledForm;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A compiled form on its way from one JVM to another: its key, and its bytes. */
final class FormFile {
  private FormFile() {}

  static void write(Path file, CompiledForm form) throws IOException {
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      out.writeUTF(form.key());
      out.write(form.bytes());
    }
  }

  static CompiledForm read(Path file) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      return new CompiledForm(in.readUTF(), in.readAllBytes());
    }
  }
}
