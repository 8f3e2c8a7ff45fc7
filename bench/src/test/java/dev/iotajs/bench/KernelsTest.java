package dev.iotajs.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kernel does the same work on both engines. */
class KernelsTest {
  static List<Kernel> kernels() {
    return Kernels.all();
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void kernel_onBothEngines_givesTheSameChecksum(Kernel kernel) {
    Object stock = Engines.onStock(kernel.source()).get();
    Object iota = Engines.onIota(kernel.source()).get();

    assertThat(Checksum.of(iota)).isEqualTo(Checksum.of(stock)).isInstanceOf(Double.class);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void kernel_inNewerSyntax_givesTheSameChecksum(Kernel kernel) {
    Object plain = Engines.onIota(kernel.source()).get();
    Kernel modern = Kernel.named(Kernels.modern(kernel.name()));

    assertThat(Checksum.of(Engines.onIota(modern.source()).get())).isEqualTo(Checksum.of(plain));
  }
}
