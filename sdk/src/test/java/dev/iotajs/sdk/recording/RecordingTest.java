package dev.iotajs.sdk.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.engine.Invocation;
import dev.iotajs.sdk.Scripts;
import dev.iotajs.sdk.Sdk;
import dev.iotajs.sdk.call.SdkCall;
import dev.iotajs.sdk.events.RecentEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A run is recorded, and repeated without its host. */
class RecordingTest {
  private static final String SCRIPT =
      "const log = []; const note = name => v => log.push(name + JSON.stringify(v));"
          + " await Promise.all(["
          + "   iota.events.publish('a.b.c', { n: 1 }).then(note('published')),"
          + "   iota.cache.increment('n').then(note('n')),"
          + "   iota.cache.set('k', { x: [1, 2.5, 'y', null, 4000000000] }).then(note('set')),"
          + "   iota.cache.get('k').then(note('k')),"
          + "   iota.events.publish('bad.type').catch(e => log.push(e.code + e.message))]);"
          + " return log;";

  private final RecentEvents events = new RecentEvents(10);
  private final Scripts scripts = new Scripts(Sdk.builder().events(events).build());

  @AfterEach
  void close() {
    scripts.close();
  }

  private Object run(String script, Object attached) {
    Invocation invocation = Scripts.script(script);
    return scripts.run(attached == null ? invocation : invocation.attach(attached));
  }

  @Test
  void replay_givesTheSameAnswersInTheSameOrder_andCallsNobody() {
    Recorder recorder = new Recorder();
    Object first = run(SCRIPT, recorder);
    Recording recording = Recording.fromJson(recorder.recording().toJson());

    assertThat(recording.size()).isEqualTo(4 + 1);
    assertThat(run(SCRIPT, new Replayer(recording))).isEqualTo(first);
    assertThat(events.events()).hasSize(1);
    assertThat(run("return await iota.cache.get('n')", null)).isEqualTo(1);
  }

  @Test
  void answers_areRepeatedInTheOrderTheyWereGivenIn_notInThatOfTheCalls() {
    String call = "{\"function\":\"iota.cache.get\",\"arguments\":[\"%s\"],\"answered\":%d}";
    String recording =
        "[" + String.join(",", String.format(call, "a", 1), String.format(call, "b", 0)) + "]";
    String script =
        "const order = []; await Promise.all(['a', 'b'].map("
            + "key => iota.cache.get(key).then(() => order.push(key)))); return order";

    assertThat(run(script, new Replayer(Recording.fromJson(recording))))
        .isEqualTo(List.of("b", "a"));
  }

  @Test
  void answers_areRecordedInTheOrderThatTheRunSees() {
    Recorder recorder = new Recorder();
    CompletableFuture<Object> slow = new CompletableFuture<>();
    List<String> seen = new ArrayList<>();
    CompletionStage<Object> first = recorder.intercept(call("first"), () -> slow);
    first.whenComplete((result, error) -> seen.add("first"));
    CompletionStage<Object> second =
        recorder.intercept(call("second"), () -> CompletableFuture.completedFuture(2));
    slow.complete(1);
    second.whenComplete((result, error) -> seen.add("second"));

    assertThat(seen).containsExactly("first", "second");
    assertThat(recorder.recording().calls())
        .extracting(recorded -> recorded.answered)
        .containsExactly(0, 1);
  }

  private static SdkCall call(String function) {
    return new SdkCall(function, List.of(), null);
  }

  @Test
  void longKeysAndTexts_areKept() {
    Recorder recorder = new Recorder();
    String script =
        "await iota.cache.set('k', { ['k'.repeat(60000)]: 't'.repeat(60000) });"
            + " return await iota.cache.get('k')";
    Object first = run(script, recorder);
    Recording recording = Recording.fromJson(recorder.recording().toJson());

    assertThat(run(script, new Replayer(recording))).isEqualTo(first);
    assertThat(first).asString().hasSizeGreaterThan(120_000);
  }

  @Test
  void longestTexts_areRead() {
    String text = "t".repeat(20_000_001);
    String json = "[{\"function\":\"f\",\"arguments\":[\"" + text + "\"],\"answered\":0}]";

    assertThat(Recording.fromJson(json).toJson()).isEqualTo(json);
  }

  @Test
  void errors_areRepeatedWithCodeAndMessage() {
    Recorder recorder = new Recorder();
    String script =
        "await iota.cache.set('t', 'x'); try { await iota.cache.increment('t') }"
            + " catch (e) { return e.code + e.message }";
    Object first = run(script, recorder);

    assertThat((String) first).startsWith("INVALID_ARGUMENT");
    assertThat(run(script, new Replayer(recorder.recording()))).isEqualTo(first);
  }

  @Test
  void callWithoutAnAnswer_hasNoneInTheReplay() {
    CountDownLatch never = new CountDownLatch(1);
    Sdk sdk = Sdk.builder().events(event -> never.await()).build();
    String script =
        "iota.events.publish('a.b.c'); for (let i = 0; i < 4; i++) await iota.cache.get('k');"
            + " return 'fine'";
    Recorder recorder = new Recorder();
    try (Scripts slow = new Scripts(sdk)) {
      assertThat(slow.run(Scripts.script(script).attach(recorder))).isEqualTo("fine");
      never.countDown();
    }
    Recording recording = Recording.fromJson(recorder.recording().toJson());
    assertThat(run(script, new Replayer(recording))).isEqualTo("fine");
  }

  @Test
  void callThatWasNotRecorded_isAnErrorThatSaysWhich() {
    Recorder recorder = new Recorder();
    run("await iota.cache.get('a')", recorder);
    Recording recording = recorder.recording();
    String caught = ".catch(e => e.code + ': ' + e.message)";

    assertThat(run("return await iota.cache.exists('a')" + caught, new Replayer(recording)))
        .isEqualTo(
            "REPLAY_MISMATCH: Call 1 is iota.cache.exists; when recorded, it was iota.cache.get");
    assertThat(run("return await iota.cache.get('b')" + caught, new Replayer(recording)))
        .isEqualTo(
            "REPLAY_MISMATCH: Call 1 is iota.cache.get with other arguments than when recorded");
    assertThat(
            run(
                "await iota.cache.get('a'); return await iota.cache.get('a')" + caught,
                new Replayer(recording)))
        .isEqualTo("REPLAY_MISMATCH: Call 2 is iota.cache.get; when recorded, there was none");
  }

  @Test
  void textThatIsNoRecording_isRefused() {
    assertThatThrownBy(() -> Recording.fromJson("{"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("This is no recording of a run");
    assertThatThrownBy(() -> Recording.fromJson("null"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
