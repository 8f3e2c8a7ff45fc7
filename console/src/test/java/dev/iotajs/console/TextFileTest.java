package dev.iotajs.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

final class TextFileTest {
  /** Tests may run as root, who may read everything. */
  @Test
  void reason_withoutPermission_saysSo() {
    assertThat(TextFile.reason(new AccessDeniedException("a.js"))).contains("no permission");
  }

  @Test
  void read_failingStream_isAUsageError() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Input/output error");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
          }
        };
    assertThatThrownBy(() -> TextFile.read("-", broken, 100))
        .isInstanceOf(UsageException.class)
        .hasMessage("<stdin>: this file cannot be read (Input/output error)");
  }

  @Test
  void read_impossibleName_isAUsageError() {
    assertThatThrownBy(() -> TextFile.read("a\0b", InputStream.nullInputStream(), 100))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("cannot be a file's name");
  }

  @Test
  void read_stopsOneByteAfterTheMost() {
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[1_000]);
    assertThat(TextFile.read("-", in, 10).size()).isEqualTo(11);
    assertThat(in.available()).isEqualTo(989);
  }
}
