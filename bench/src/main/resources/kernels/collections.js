// Map and Set: inserts, lookups, deletes, iteration.
(function () {
  var words = new Map();
  var seen = new Set();
  var sum = 0;
  for (var i = 0; i < 30000; i++) {
    var key = 'k' + (i * 7 % 500);
    words.set(key, (words.get(key) || 0) + i);
    if (seen.has(i % 1000)) {
      seen.delete(i % 1000);
    } else {
      seen.add(i % 1000);
    }
  }
  words.forEach(function (count, word) { sum = (sum + count * word.length) & 0xffffff; });
  seen.forEach(function (value) { sum = (sum + value) & 0xffffff; });
  return sum + words.size + seen.size;
})
