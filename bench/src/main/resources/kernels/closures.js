// Closures: made, called and dropped; state lives in captured variables.
(function () {
  function counter(start) {
    var value = start;
    return {
      add: function (n) { value += n; return value; },
      twice: function (f) { return f(f(value)); }
    };
  }
  function compose(f, g) {
    return function (x) { return f(g(x)); };
  }
  var sum = 0;
  for (var i = 0; i < 40000; i++) {
    var c = counter(i & 7);
    c.add(i & 15);
    var f = compose(function (x) { return x + i; }, function (x) { return x * 2; });
    sum = (sum + c.twice(f)) & 0xffffff;
  }
  return sum;
})
