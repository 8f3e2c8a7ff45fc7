package dev.iotajs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Fields of instances are defined, not assigned: no setter is asked, and what prototypes have does
 * not matter. Each case makes instances before and after something changes, since calls that have
 * been linked must notice.
 */
class ClassFieldsTest {
  private static final String AGAIN = "const each = f => [f(), f(), f(), f()].join();";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Accessors of a child, of the class itself, of a parent
        "class A { x = 1 } class B extends A { get x() { return 2 } }"
            + " return each(() => new A().x + new B().x) === '2,2,2,2'",
        "class A { x = 1; set x(v) { throw v } get x() { return 2 } }"
            + " return each(() => new A().x) === '1,1,1,1'",
        "class A { set x(v) { throw v } } class B extends A { x = 1 }"
            + " return each(() => new B().x) === '1,1,1,1'",
        // What comes later
        "class A { x = 1 } const seen = []; const make = () => { seen.push(new A().x) };"
            + " make(); make(); make();"
            + " Object.defineProperty(A.prototype, 'x', { set(v) { throw v }, configurable: true });"
            + " make(); make(); delete A.prototype.x; make();"
            + " Object.defineProperty(Object.prototype, 'x', { set(v) { throw v } });"
            + " make(); return seen.join() === '1,1,1,1,1,1,1'",
        // Read-only above
        "class A { x = 1 } Object.defineProperty(A.prototype, 'x', { value: 2 });"
            + " return each(() => new A().x) === '1,1,1,1'",
        "class A { x = 1 } A.prototype.x = 2; Object.freeze(A.prototype);"
            + " return each(() => new A().x) === '1,1,1,1'",
        // Properties that a parent has given the object
        "class A { constructor() { Object.defineProperty(this, 'x',"
            + " { get() { return 2 }, configurable: true }) } } class B extends A { x = 1 }"
            + " return each(() => JSON.stringify(Object.getOwnPropertyDescriptor(new B(), 'x')))"
            + " === Array(4).fill("
            + "'{\"value\":1,\"writable\":true,\"enumerable\":true,\"configurable\":true}').join()",
        "class A { constructor() { Object.defineProperty(this, 'x',"
            + " { value: 2, configurable: true }) } } class B extends A { x = 1 }"
            + " return each(() => Object.keys(new B()) + new B().x) === 'x1,x1,x1,x1'",
        "class A { constructor() { this.x = 2 } } class B extends A { x = 1 }"
            + " return each(() => new B().x) === '1,1,1,1'",
        "class A { constructor() { Object.defineProperty(this, 'x', { value: 2 }) } }"
            + " class B extends A { x = 1 } return each(() => {"
            + " try { new B(); return 'fine' } catch (e) { return e.name } })"
            + " === 'TypeError,TypeError,TypeError,TypeError'",
        "class A { constructor(end) { if (end) Object.preventExtensions(this) } }"
            + " class B extends A { x = 1 } return each(() => { new B();"
            + " try { new B(true); return 'fine' } catch (e) { return e.name } })"
            + " === 'TypeError,TypeError,TypeError,TypeError'",
        // Proxies
        "let asked = 0; class A {} class B extends A { x = 1 }"
            + " Object.setPrototypeOf(A.prototype, new Proxy({},"
            + " { set() { asked++; return true } }));"
            + " return each(() => new B().x) + asked === '1,1,1,10'",
        "const defined = []; class A { constructor() { return new Proxy({},"
            + " { defineProperty(t, k, d) { defined.push(k + d.value); return true },"
            + " set() { throw 1 } }) } } class B extends A { x = 1 }"
            + " each(() => new B()); return defined.join() === 'x1,x1,x1,x1'",
        // Names
        "class A { __proto__ = null; constructor2 = 1; 'odd name' = 2; 7 = 3; toString = 4 }"
            + " return each(() => Object.keys(new A()).join('-') + new A().toString)"
            + " === Array(4).fill('7-__proto__-constructor2-odd name-toString4').join()",
        "class A extends Array { 0 = 'a'; length2 = 2 } return each(() => {"
            + " const a = new A(); return a.length + a[0] + a.length2 }) === '1a2,1a2,1a2,1a2'",
        "class A extends Error { message = 'm'; name = 'A' }"
            + " return each(() => String(new A('x'))) === 'A: m,A: m,A: m,A: m'",
        // Many shapes at one place
        "class A { x = this.constructor.name; y = 1.5 } let all = '';"
            + " for (let i = 0; i < 40; i++) { all += new (class extends A"
            + " { constructor() { super(); this['p' + i] = 1 } })().y }"
            + " return all === '1.5'.repeat(40)",
        // Values of all types
        "class A { a = true; b = 1; c = 2.5; d = 's'; e = null; f; g = [1]; h = () => this.b }"
            + " return each(() => { const a = new A(); return a.h() + '-' + a.g"
            + " + Object.values(a).slice(0, 6) })"
            + " === Array(4).fill('1-1true,1,2.5,s,,').join()",
        "let next; class A { x = next } return [1, 2.5, 'a', null, undefined, {}, true, -0, NaN]"
            + ".every(v => Object.is((next = v, new A().x), v))",
      })
  void fields_areDefined(String script) {
    assertThat(Scripts.run(AGAIN + script)).isEqualTo(true);
  }
}
