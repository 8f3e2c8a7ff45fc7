// map, filter, reduce, forEach: built-ins that call back for each element.
(function () {
  var numbers = [];
  for (var i = 0; i < 5000; i++) {
    numbers.push(i);
  }
  var sum = 0;
  for (var round = 0; round < 4; round++) {
    sum += numbers
      .map(function (n) { return n * 3 + round; })
      .filter(function (n) { return n % 2 === 0; })
      .map(function (n) { return { value: n, half: n / 2 }; })
      .reduce(function (all, o) { return (all + o.value - o.half) % 65521; }, 0);
    numbers.forEach(function (n) { sum = (sum + n) % 65521; });
    sum += numbers.some(function (n) { return n === 4000; }) ? 1 : 0;
  }
  return sum;
})
