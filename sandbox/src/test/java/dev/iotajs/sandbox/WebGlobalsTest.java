package dev.iotajs.sandbox;

import static dev.iotajs.sandbox.Scripts.SANDBOX;
import static dev.iotajs.sandbox.Scripts.run;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as bytes, random values, copies, events and signals. */
class WebGlobalsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "btoa('hello') + btoa('') + btoa('a') ~ aGVsbG8=YQ==",
        "atob(' aGVs bG8= ') + atob('YQ') ~ helloa",
        "Array.from(new TextEncoder().encode('a€😀\\ud800')).join() ~ 97,226,130,172,240,159,152,128,239,191,189",
        "new TextDecoder().decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0xff])) ~ a\ufffd",
        "new TextDecoder('utf-8', {ignoreBOM: true}).decode(new Uint8Array([0xef, 0xbb, 0xbf])).length ~ 1",
        "new TextDecoder().decode(new Uint8Array([0xf0, 0x9f, 0x41])) ~ \ufffdA",
        "new TextDecoder('latin1').decode(new Uint8Array([0x80, 0xe9])) ~ €é",
        "new TextDecoder('latin1').encoding ~ windows-1252",
        "new TextDecoder('utf-16le').decode(new Uint8Array([0x3d, 0xd8, 0, 0xde])) ~ 😀",
        "JSON.stringify(new TextEncoder().encodeInto('a€', new Uint8Array(3))) ~ {\"read\":1,\"written\":1}",
        "typeof performance.now() + (performance.timeOrigin > 1e12) ~ numbertrue",
        "crypto.randomUUID().length + crypto.getRandomValues(new Uint8Array(4)).length ~ 40",
        "new AbortController().signal.aborted ~ false",
        "AbortSignal.abort().reason.name + AbortSignal.abort(7).reason ~ AbortError7",
        "new CustomEvent('x', {detail: 7}).detail + new Event('y').type ~ 7y",
        "new DOMException('m', 'AbortError').code + String(new DOMException('m') instanceof Error) ~ 20true",
        "Object.prototype.toString.call(console) + typeof console.log ~ [object console]function",
      })
  void function_gives(String code, String result) {
    assertThat(run("String(" + code + ")")).isEqualTo(result.trim());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "btoa('€') ~ InvalidCharacterError",
        "atob('a') ~ InvalidCharacterError",
        "atob('a=b=') ~ InvalidCharacterError",
        "atob() ~ TypeError",
        "new TextDecoder('x') ~ RangeError",
        "new TextDecoder('utf-8', {fatal: true}).decode(new Uint8Array([255])) ~ TypeError",
        "new TextDecoder().decode('x') ~ TypeError",
        "TextDecoder.prototype.decode.call({}) ~ TypeError",
        "TextEncoder() ~ TypeError",
        "crypto.getRandomValues(new Float32Array(1)) ~ TypeMismatchError",
        "crypto.getRandomValues(new Uint8Array(65537)) ~ QuotaExceededError",
        "new AbortSignal() ~ TypeError",
        "AbortSignal.abort().throwIfAborted() ~ AbortError",
        "AbortSignal.timeout(-1) ~ TypeError",
        "new EventTarget().dispatchEvent({}) ~ TypeError",
        "structuredClone(() => 1) ~ DataCloneError",
        "structuredClone({a: Symbol('s')}) ~ DataCloneError",
        "structuredClone(new WeakMap()) ~ DataCloneError",
        "structuredClone(new Promise(() => 0)) ~ DataCloneError",
        "structuredClone(console.log) ~ DataCloneError",
        "structuredClone(1, {transfer: [new ArrayBuffer(1)]}) ~ DataCloneError",
        "structuredClone() ~ TypeError",
      })
  void function_refuses(String code, String name) {
    assertThat(run("try { " + code + "; return 'none' } catch (e) { return e.name }"))
        .isEqualTo(name);
  }

  @Test
  void decoder_goesOnInTheNextPiece() {
    assertThat(
            run(
                "var d = new TextDecoder(); return d.decode(new Uint8Array([0xe2, 0x82]),"
                    + " {stream: true}) + '|' + d.decode(new Uint8Array([0xac]))"))
        .isEqualTo("|€");
  }

  @Test
  void structuredClone_copiesAll() {
    assertThat(
            run(
                "var s = {d: new Date(5), r: /a\\/b/gi, m: new Map([[{k: 1}, new Set([1])]]),"
                    + " u: new Uint8Array([1, 2, 3]), n: [1, , 3], e: new RangeError('re')};"
                    + " s.self = s; s.buf = s.u.buffer; var q = structuredClone(s);"
                    + " return [q !== s, q.self === q, q.d.getTime(), q.r, q.m.size,"
                    + " Array.from(q.m.keys())[0].k, q.u[2], q.u.buffer === q.buf,"
                    + " q.buf !== s.buf, 1 in q.n, q.n.length, q.e instanceof RangeError,"
                    + " q.e.message].join(' ')"))
        .isEqualTo("true true 5 /a\\/b/gi 1 1 3 true true false 3 true re");
  }

  @Test
  void structuredClone_ofSomethingEndless_isStopped() {
    String code = "var a = []; for (var i = 0; i < 100000; i++) a = [a]; structuredClone(a)";
    LimitExceededException breach = Scripts.breach(code, Limits.defaults());
    assertThat(breach.limit()).isEqualTo(Limit.CALL_DEPTH);
  }

  @Test
  void listeners_areCalled() {
    assertThat(
            run(
                "var out = [], t = new EventTarget(); t.addEventListener('x', function (e) {"
                    + " out.push(e.type, e.target === t, this === t, e.eventPhase);"
                    + " e.preventDefault() }); t.addEventListener('x', {handleEvent() {"
                    + " out.push('once') }}, {once: true});"
                    + " out.push(t.dispatchEvent(new Event('x', {cancelable: true})));"
                    + " out.push(t.dispatchEvent(new Event('x'))); return out.join(' ')"))
        .isEqualTo("x true true 2 once false x true true 2 true");
  }

  @Test
  void errorOfAListener_endsTheRun_afterTheOthers() {
    ScriptErrorException error =
        Scripts.error(
            "var t = new EventTarget(); t.addEventListener('x', () => { throw new Error('mine') });"
                + " t.dispatchEvent(new Event('x')); return 1");
    assertThat(error.getMessage()).contains("mine");
  }

  @Test
  void signal_tellsWhoListens() {
    assertThat(
            run(
                "var out = [], c = new AbortController(), any = AbortSignal.any([c.signal]);"
                    + " c.signal.onabort = () => out.push('on'); c.signal.addEventListener('abort',"
                    + " e => out.push(e.isTrusted)); c.abort('why'); c.abort('again');"
                    + " return out.concat(any.aborted, any.reason).join(' ')"))
        .isEqualTo("on true true why");
  }

  @Test
  void timeout_aborts() {
    assertThat(
            run(
                "return new Promise(done => { AbortSignal.timeout(1).onabort ="
                    + " e => done(e.target.reason.name) })"))
        .isEqualTo("TimeoutError");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "URL",
        "URLSearchParams",
        "console",
        "crypto",
        "performance",
        "AbortSignal",
        "Event",
        "EventTarget",
        "TextEncoder",
        "TextDecoder",
        "DOMException",
        "structuredClone",
        "atob"
      })
  void global_isFrozen_inATenantsRealm(String name) {
    String code =
        "var v = " + name + "; return Object.isFrozen(v) && Object.isFrozen(v.prototype || v)";
    assertThat(run(SANDBOX.newRealm(Isolation.TENANT), code)).isEqualTo(true);
  }
}
