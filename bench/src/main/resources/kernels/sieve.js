// Typed arrays: the sieve of Eratosthenes.
(function () {
  var size = 400000;
  var composite = new Uint8Array(size + 1);
  var found = 0;
  for (var i = 2; i <= size; i++) {
    if (composite[i] === 0) {
      found++;
      for (var j = i * 2; j <= size; j += i) {
        composite[j] = 1;
      }
    }
  }
  return found;
})
