package dev.iotajs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A set of limits is a value: changes give copies, and the smaller of two sets wins. */
class LimitsTest {
  @Test
  void with_oneLimit_leavesTheOthersAndTheOriginal() {
    Limits changed = Limits.defaults().with(Limit.WALL_TIME, 5);

    assertThat(changed.get(Limit.WALL_TIME)).isEqualTo(5);
    assertThat(changed.get(Limit.CPU_TIME)).isEqualTo(Limit.CPU_TIME.defaultValue());
    assertThat(Limits.defaults().get(Limit.WALL_TIME)).isEqualTo(30_000);
  }

  @Test
  void with_lessThanOne_isRefused() {
    assertThatThrownBy(() -> Limits.defaults().with(Limit.TIMERS, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The limit timers must be 1 or more");
  }

  @Test
  void within_cap_takesTheSmallerOfEach() {
    Limits script = Limits.defaults().with(Limit.WALL_TIME, 60_000).with(Limit.HOST_CALLS, 3);
    Limits cap = Limits.defaults().with(Limit.WALL_TIME, 20_000).with(Limit.HOST_CALLS, 50);

    assertThat(script.within(cap))
        .isEqualTo(Limits.defaults().with(Limit.WALL_TIME, 20_000).with(Limit.HOST_CALLS, 3));
  }

  @Test
  void equality_isByValues_howeverTheyWereSet() {
    Limits spelledOut = Limits.defaults().with(Limit.TIMERS, Limit.TIMERS.defaultValue());

    assertThat(spelledOut).isEqualTo(Limits.defaults()).hasSameHashCodeAs(Limits.defaults());
    assertThat(spelledOut).isNotEqualTo(spelledOut.with(Limit.TIMERS, 1));
  }

  @Test
  void toString_namesEveryLimit() {
    assertThat(Limits.defaults())
        .hasToString(
            "Limits[wallTime=30 s, cpuTime=10 s, allocation=256 MiB, callDepth=1,000,"
                + " output=1 MiB, log=256 KiB, logLines=1,000, source=100 KiB, moduleSource=5 MiB, hostCalls=100,"
                + " timers=1,000]");
  }
}
