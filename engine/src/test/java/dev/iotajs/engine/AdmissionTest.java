package dev.iotajs.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may run now, and who is next. */
class AdmissionTest {
  private final List<String> admitted = new ArrayList<>();

  private Admission.Waiter waiter(String name) {
    return () -> admitted.add(name);
  }

  private void enter(Admission admission, String tenant, int times) {
    for (int i = 0; i < times; i++) {
      if (admission.enter(tenant, waiter(tenant))) {
        admitted.add(tenant);
      }
    }
  }

  @Test
  void enter_upToTheTenantsQuota_isAdmittedAtOnce() {
    Admission admission = new Admission(10, 2, 3);
    enter(admission, "a", 4);

    assertThat(admitted).containsExactly("a", "a");
    assertThat(admission.running()).isEqualTo(2);
    assertThat(admission.waiting()).isEqualTo(2);
  }

  @Test
  void enter_beyondTheWaitingQuota_isRefused() {
    Admission admission = new Admission(10, 2, 3);
    enter(admission, "a", 5);

    assertThatThrownBy(() -> admission.enter("a", waiter("a")))
        .isInstanceOf(QuotaExceededException.class)
        .hasMessage("The tenant a has 2 runs going on and 3 waiting");
    assertThat(admission.running()).isEqualTo(2);
    assertThat(admission.waiting()).isEqualTo(3);
    assertThat(admission.enter("b", waiter("b"))).isTrue();
  }

  @Test
  void exit_letsTheNextOneIn() {
    Admission admission = new Admission(10, 1, 10);
    enter(admission, "a", 3);
    admission.exit("a");
    assertThat(admitted).containsExactly("a", "a");
    admission.exit("a");
    admission.exit("a");

    assertThat(admitted).containsExactly("a", "a", "a");
    assertThat(admission.running()).isZero();
    assertThat(admission.waiting()).isZero();
  }

  @Test
  void turns_alternateBetweenTenants_howeverManyOneHasWaiting() {
    Admission admission = new Admission(1, 1, 100);
    enter(admission, "busy", 1);
    enter(admission, "busy", 100);
    enter(admission, "quiet", 3);
    enter(admission, "other", 2);
    for (int i = 0; i < 10; i++) {
      admission.exit(admitted.get(admitted.size() - 1));
    }

    assertThat(admitted.subList(0, 9))
        .containsExactly(
            "busy", // has been running
            "quiet", "other", "busy", "quiet", "other", "busy", "quiet", "busy");
    assertThat(Collections.frequency(admitted, "quiet")).isEqualTo(3);
  }

  @Test
  void tenantAtItsQuota_isPassedOver() {
    Admission admission = new Admission(3, 2, 10);
    enter(admission, "a", 4);
    enter(admission, "b", 1);
    enter(admission, "c", 1);
    assertThat(admitted).containsExactly("a", "a", "b");

    admission.exit("b");
    assertThat(admitted).as("a has its two runs").endsWith("b", "c");
    admission.exit("c");
    assertThat(admitted).hasSize(4);
    admission.exit("a");
    assertThat(admitted).endsWith("c", "a");
  }

  @Test
  void order_withinATenant_isThatOfArrival() {
    Admission admission = new Admission(1, 1, 10);
    admission.enter("a", waiter("first"));
    admission.enter("a", waiter("second"));
    admission.enter("a", waiter("third"));
    admission.exit("a");
    admission.exit("a");

    assertThat(admitted).containsExactly("second", "third");
  }

  @Test
  void newcomer_doesNotOvertakeThoseWaiting() {
    Admission admission = new Admission(2, 1, 10);
    enter(admission, "a", 2);
    assertThat(admission.enter("a", waiter("newcomer"))).isFalse();
    admission.exit("a");

    assertThat(admitted).containsExactly("a", "a");
  }

  @Test
  void leaveQueue_takesThatOneOut_onlyOnce() {
    Admission admission = new Admission(1, 1, 10);
    enter(admission, "a", 1);
    Admission.Waiter leaving = waiter("leaving");
    admission.enter("a", leaving);
    admission.enter("b", waiter("b"));

    assertThat(admission.leaveQueue("a", leaving)).isTrue();
    assertThat(admission.leaveQueue("a", leaving)).isFalse();
    assertThat(admission.leaveQueue("nobody", leaving)).isFalse();
    admission.exit("a");
    assertThat(admitted).containsExactly("a", "b");
    assertThat(admission.waiting()).isZero();
  }

  @Test
  void leaveQueue_afterBeingAdmitted_isTooLate() {
    Admission admission = new Admission(1, 1, 10);
    enter(admission, "a", 1);
    Admission.Waiter waiter = waiter("late");
    admission.enter("a", waiter);
    admission.exit("a");

    assertThat(admission.leaveQueue("a", waiter)).isFalse();
  }

  @Test
  void stuckRun_givesBackTheEnginesPlace_notItsTenants() {
    Admission admission = new Admission(1, 1, 10);
    enter(admission, "a", 2);
    enter(admission, "b", 1);
    admission.exitStuck();
    assertThat(admitted).containsExactly("a", "b");
    assertThat(admission.running()).isEqualTo(1);

    admission.exit("b");
    assertThat(admitted).as("a has no place but the stuck one").hasSize(2);
    admission.exitRecovered("a");
    assertThat(admitted).containsExactly("a", "b", "a");
    admission.exit("a");
    assertThat(admission.running()).isZero();
  }

  @Test
  void close_refusesNewcomers_andKeepsThoseWaiting() {
    Admission admission = new Admission(1, 1, 10);
    enter(admission, "a", 2);
    admission.close();

    assertThatThrownBy(() -> admission.enter("b", waiter("b")))
        .isInstanceOf(EngineClosedException.class);
    admission.exit("a");
    assertThat(admitted).containsExactly("a", "a");
  }

  @Test
  void cancelWaiting_tellsEveryone_andLeavesThoseRunning() throws Exception {
    Admission admission = new Admission(1, 1, 10);
    enter(admission, "a", 1);
    for (String tenant : List.of("a", "a", "b")) {
      admission.enter(
          tenant,
          new Admission.Waiter() {
            @Override
            public void admitted() {
              admitted.add(tenant);
            }

            @Override
            public void cancelled() {
              admitted.add("cancelled " + tenant);
            }
          });
    }
    admission.cancelWaiting();

    assertThat(admitted)
        .containsExactlyInAnyOrder("a", "cancelled a", "cancelled a", "cancelled b");
    assertThat(admission.waiting()).isZero();
    assertThat(admission.running()).isEqualTo(1);
    admission.exit("a");
    assertThat(admitted).hasSize(4);
    assertThat(admission.awaitEmpty(0)).isTrue();
  }

  @Test
  void awaitEmpty_tellsWhetherAllHaveGone() throws Exception {
    Admission admission = new Admission(1, 1, 10);
    assertThat(admission.awaitEmpty(0)).isTrue();
    enter(admission, "a", 1);
    assertThat(admission.awaitEmpty(1_000_000)).isFalse();
    admission.exit("a");

    assertThat(admission.awaitEmpty(0)).isTrue();
  }
}
