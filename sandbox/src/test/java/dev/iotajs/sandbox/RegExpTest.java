package dev.iotajs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Regular expressions as scripts use them. */
class RegExpTest {
  /** The symbols by the names of the methods. */
  private static final String SYMBOLS =
      "var by = {}; Object.getOwnPropertySymbols(RegExp.prototype).forEach(function (s) {"
          + " by[RegExp.prototype[s].name] = s });"
          + "function call(r, name, a, b) { return r[by['[Symbol.' + name + ']']](a, b) }";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/a/gimsuy.flags | gimsuy",
        "new RegExp('a', 'dv').flags | dv",
        "new RegExp('/').source | \\/",
        "String(new RegExp('')) | /(?:)/",
        "RegExp.prototype.toString.call({source: 'x', flags: 'y'}) | /x/y",
        "Object.keys(/a/).length + Object.getOwnPropertyNames(/a/).join() | 0lastIndex",
        "RegExp.prototype.global === undefined | true",
        "/(?<y>\\d+)-(?<m>\\d+)/.exec('2024-05').groups.m | 05",
        "JSON.stringify(new RegExp('a(?<x>b)', 'd').exec('ab').indices) | [[0,2],[1,2]]",
        "JSON.stringify(new RegExp('a(?<x>b)', 'd').exec('ab').indices.groups) | {\"x\":[1,2]}",
        "'abc'.replace(/(?<z>b)/, '[$<z>$1$2$01$$]') | a[bb$2b$]c",
        "'aXbX'.replace(/X/g, function (m, at) { return at }) | a1b3",
        "'a, b ,c'.split(/\\s*,\\s*/).join('+') | a+b+c",
        "'ab'.split(/(?:)/u).join('-') | a-b",
        "/(b)/.exec('abc') && RegExp.$1 + RegExp.leftContext | ba",
        "(function () { var r = /a/y; r.lastIndex = 1; return r.test('ba') + '' + r.lastIndex })() | true2",
        "(function () { var r = /a/g; r.exec('ba'); return r.lastIndex })() | 2",
        "RegExp(RegExp.prototype.constructor) instanceof RegExp | true",
        "(function () { var r = /a/; return RegExp(r) === r && new RegExp(r) !== r })() | true",
        "new RegExp(/a/g, 'i').flags | i",
        "call(/a/g, 'match', 'banana').join() | a,a,a",
        "call(/a/g, 'replace', 'banana', '[$&]') | b[a]n[a]n[a]",
        "call(/n/, 'search', 'banana') | 2",
        "call(/a/, 'split', 'banana', 2).join() | b,n",
        "call(/(a)(n)/g, 'matchAll', 'banana').next().value.index | 1",
      })
  void expression_asInTheSpecification(String code, String expected) {
    assertThat(String.valueOf(Scripts.run(SYMBOLS + "return String(" + code + ")")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var r = /a/g; r.exec = function () { return null }; return call(r, 'replace', 'a', 'b')",
        "RegExp.prototype.exec = function () { return null }; return call(/a/, 'replace', 'a', 'b')",
        "Object.defineProperty(RegExp.prototype, 'flags', {value: ''});"
            + " return call(/b/g, 'replace', 'abb', '').slice(0, 1)",
        "var r = /b/; Object.defineProperty(r, 'flags', {value: 'g'}); var n = 0;"
            + " r.exec = function () { return n++ ? null : {index: 1, length: 1, 0: 'b'} };"
            + " return call(r, 'replace', 'ab', '')"
      })
  void changedMethods_areUsed(String code) {
    assertThat(Scripts.run(SYMBOLS + code)).isEqualTo("a");
  }

  @ParameterizedTest
  @EnumSource(Isolation.class)
  void realms_haveTheSameRegExp(Isolation isolation) {
    Realm realm = Scripts.SANDBOX.newRealm(isolation);
    assertThat(Scripts.run(realm, "return 'a1b22'.replace(/\\d+/g, '<$&>') + /a/s.dotAll"))
        .isEqualTo("a<1>b<22>true");
    assertThat(Scripts.run(realm, "return Object.keys(/(a)/.exec('a')).join()"))
        .isEqualTo("0,1,index,input,groups");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/(/", "/a**/", "/(?<a>x)(?<a>y)/", "/[b-a]/", "/\\u{110000}/u", "/a/gg"})
  void invalidLiteral_isASyntaxError(String literal) {
    assertThat(Scripts.syntaxError("return " + literal)).hasMessageContaining("egular expression");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/^(a+)+$/.test(Array(40).join('a') + 'b')",
        "/(?:a{0,65535}){0,65535}[bc]/.test(Array(50).join('a'))",
        "/^(?:(?:(?:){65535}){65535}){65535}$/.test('')",
        "/^(([a-z])+.)+[A-Z]([a-z])+$/.test(Array(60).join('a'))",
        "/(x+x+)+y/.test(Array(60).join('x'))",
      })
  void catastrophicPattern_endsAtTheLimit(String code) {
    Limits limits = Limits.defaults().with(Limit.WALL_TIME, 300);
    assertThat(Scripts.breach("return " + code, limits).limit()).isEqualTo(Limit.WALL_TIME);
  }

  @Test
  void hugeStack_isCharged() {
    Limits limits = Limits.defaults().with(Limit.ALLOCATION, 32L << 20);
    String code = "var s = 'ab'; while (s.length < 2e6) s += s; return /^(?:(a)|(b)|ab)*c/.test(s)";
    assertThat(Scripts.breach(code, limits).limit()).isEqualTo(Limit.ALLOCATION);
  }

  @Test
  void deeplyNestedPattern_isASyntaxError() {
    String code = "return new RegExp(Array(5000).join('(') + Array(5000).join(')'))";
    assertThat(Scripts.error(code)).hasMessageContaining("too deeply");
  }
}
