// JSON there and back again, with a look at the data in between.
(function () {
  var order = { id: 0, customer: { name: 'Ada', city: 'London' }, lines: [] };
  for (var i = 0; i < 20; i++) {
    order.lines.push({ sku: 'A-' + i, quantity: i % 5 + 1, price: i * 1.25, tags: ['x', 'y'] });
  }
  var sum = 0;
  for (i = 0; i < 100; i++) {
    order.id = i;
    var text = JSON.stringify(order);
    var copy = JSON.parse(text);
    for (var j = 0; j < copy.lines.length; j++) {
      sum += copy.lines[j].quantity * copy.lines[j].price;
    }
    sum = (sum + text.length + copy.id) % 1000003;
  }
  return sum;
})
