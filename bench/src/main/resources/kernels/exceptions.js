// try, catch and finally: mostly passed through, now and then thrown in.
(function () {
  function check(n) {
    if (n % 97 === 0) {
      throw new RangeError('bad ' + n);
    }
    return n;
  }
  var sum = 0;
  var caught = 0;
  for (var i = 1; i < 150000; i++) {
    try {
      sum = (sum + check(i)) & 0xffffff;
    } catch (e) {
      caught += e instanceof RangeError ? e.message.length : 1000;
    } finally {
      sum ^= 1;
    }
  }
  return sum + caught;
})
