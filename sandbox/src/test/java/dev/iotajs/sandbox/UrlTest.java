package dev.iotajs.sandbox;

import static dev.iotajs.sandbox.Scripts.realm;
import static dev.iotajs.sandbox.Scripts.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code URL} and {@code URLSearchParams} by the URL Standard. */
class UrlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "http://user:pass@EXAMPLE.com:80/a/../b?x=1#y ~ ~ http://user:pass@example.com/b?x=1#y",
        "../c/d ~ http://h/a/b/e ~ http://h/a/c/d",
        "//x/y ~ https://h ~ https://x/y",
        "?q ~ http://h/p?old#f ~ http://h/p?q",
        "#f ~ mailto:a ~ mailto:a#f",
        "http://0x7f.1/ ~ ~ http://127.0.0.1/",
        "http://1.2.3/ ~ ~ http://1.2.0.3/",
        "http://4294967295 ~ ~ http://255.255.255.255/",
        "http://[::1]:3000/ ~ ~ http://[::1]:3000/",
        "http://[1:2::ffff:1.2.3.4] ~ ~ http://[1:2::ffff:102:304]/",
        "http://[1:0:0:2:0:0:0:3] ~ ~ http://[1:0:0:2::3]/",
        "file:///C|/x/../.. ~ ~ file:///C:/",
        "file:c:\\foo\\bar ~ file:///d:/x ~ file:///c:/foo/bar",
        "file://localhost/x ~ ~ file:///x",
        "http://münchen.de/ä?ö#ü ~ ~ http://xn--mnchen-3ya.de/%C3%A4?%C3%B6#%C3%BC",
        "http://☃.net ~ ~ http://xn--n3h.net/",
        "http://ex%41mple.com ~ ~ http://example.com/",
        "foo://bar/ a ~ ~ foo://bar/%20a",
        "foo:///a/./b/%2e%2e/c ~ ~ foo:///a/c",
        "http://x/?' ~ ~ http://x/?%27",
        "foo://x/?' ~ ~ foo://x/?'",
        "http://a@b@c/ ~ ~ http://a%40b@c/",
        "http:/\\\\/a/b ~ ~ http://a/b",
        "web+demo:/.//not-a-host/ ~ ~ web+demo:/.//not-a-host/",
        "http://a/^ ~ ~ http://a/%5E",
        "http://a/{}`<>\" ~ ~ http://a/%7B%7D%60%3C%3E%22",
        "http://a//../.. ~ ~ http://a/",
        "javascript:alert(1) ~ ~ javascript:alert(1)",
        "HTTPS://H:443 ~ ~ https://h/",
      })
  void url_isParsed(String text, String base, String href) {
    String code = "new URL(text, base.length ? base : undefined).href";
    Map<String, String> given = Map.of("text", text, "base", base == null ? "" : base);
    assertThat(run(realm(given), code)).isEqualTo(href);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "http://",
        "http://a b/",
        "http://256.1.1.1",
        "http://1.2.3.4.5",
        "http://user@/x",
        "http://x:99999",
        "http://[::1",
        "http://[1::2::3]",
        "http://[:1]",
        "http://a%00b",
        "//x",
        "http://09",
        "http://xn--",
        "https://:80",
        "http://a|b/",
        "http://x:y/"
      })
  void noUrl_isRefused(String text) {
    String code =
        "try { return new URL(text).href } catch (e) { return e.name + e.code + URL.canParse(text) }";
    assertThat(run(realm(Map.of("text", text)), code)).isEqualTo("TypeErrorERR_INVALID_URLfalse");
  }

  @Test
  void parts_areGiven() {
    assertThat(
            run(
                "var u = new URL('https://u:p@h:81/a/b?q=1#f'); return [u.origin, u.protocol,"
                    + " u.username, u.password, u.host, u.hostname, u.port, u.pathname, u.search,"
                    + " u.hash, String(u), JSON.stringify(u)].join(' ')"))
        .isEqualTo(
            "https://h:81 https: u p h:81 h 81 /a/b ?q=1 #f https://u:p@h:81/a/b?q=1#f"
                + " \"https://u:p@h:81/a/b?q=1#f\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "http://h/p?z ~ port ~ 81 ~ http://h:81/p?z",
        "http://h:81/ ~ port ~ 80 ~ http://h/",
        "http://h/ ~ port ~ x ~ http://h/",
        "http://h/ ~ host ~ w:82x ~ http://w:82/",
        "http://h/ ~ hostname ~ w:82 ~ http://h/",
        "http://h/ ~ hostname ~ a b ~ http://h/",
        "http://h/ ~ protocol ~ https ~ https://h/",
        "http://h/ ~ protocol ~ foo ~ http://h/",
        "http://h/a ~ pathname ~ b c ~ http://h/b%20c",
        "http://h/?a ~ search ~ '' ~ http://h/",
        "http://h/ ~ search ~ a b ~ http://h/?a%20b",
        "http://h/ ~ hash ~ a b ~ http://h/#a%20b",
        "http://h/ ~ username ~ me: ~ http://me%3A@h/",
        "file:///x ~ username ~ me ~ file:///x",
        "mailto:a ~ pathname ~ b ~ mailto:a",
        "http://h/ ~ href ~ http://k ~ http://k/",
      })
  void part_isSet(String text, String part, String value, String href) {
    Map<String, String> given = Map.of("text", text, "part", part, "value", value);
    for (Isolation isolation : Isolation.values()) {
      Realm realm = Scripts.SANDBOX.newRealm(isolation);
      given.forEach(realm::define);
      assertThat(run(realm, "var u = new URL(text); u[part] = value; u.href")).isEqualTo(href);
    }
  }

  @Test
  void params_changeTheirUrl() {
    assertThat(
            run(
                "var u = new URL('http://h/?a=1&b=2+3'); var p = u.searchParams;"
                    + " p.append('c', 'x y&=é'); var first = u.href; u.search = '?z=1';"
                    + " return [first, String(p), p === u.searchParams].join(' ')"))
        .isEqualTo("http://h/?a=1&b=2+3&c=x+y%26%3D%C3%A9 z=1 true");
  }

  @Test
  void params_areAList() {
    assertThat(
            run(
                "var p = new URLSearchParams('?b=1&a=2&b=3&c'); p.sort(); var s = String(p);"
                    + " p.set('b', 9); p.delete('a'); return [s, p, p.getAll('b'), p.get('x'),"
                    + " p.has('c', ''), p.size, Array.from(p.keys()),"
                    + " new URLSearchParams([['x', 1]]), new URLSearchParams({y: '%'})].join(' ')"))
        .isEqualTo("a=2&b=1&b=3&c= b=9&c= 9  true 2 b,c x=1 y=%25");
  }

  @Test
  void interfaces_areAsTheWebHasThem() {
    assertThat(
            run(
                "var d = Object.getOwnPropertyDescriptor(URL.prototype, 'hash'); var e = [];"
                    + " for (let f of [() => URL('x:'), () => URL.prototype.href,"
                    + " () => URLSearchParams.prototype.get.call({}, 'x'), () => new URL()])"
                    + " { try { f() } catch (x) { e.push(x.name) } }"
                    + " return [URL.name, URL.length, d.enumerable, d.get.name, d.set.name,"
                    + " Object.prototype.toString.call(new URL('x:')), e,"
                    + " Object.getOwnPropertyDescriptor(URL, 'prototype').writable].join(' ')"))
        .isEqualTo(
            "URL 1 true get hash set hash [object URL] TypeError,TypeError,TypeError,TypeError"
                + " false");
  }

  @Test
  void classes_canExtendUrl() {
    assertThat(
            run(
                "class Mine extends URL { get up() { return this.host.toUpperCase() } }"
                    + " var m = new Mine('http://s/'); return m.up + (m instanceof Mine)"))
        .isEqualTo("Strue");
  }
}
