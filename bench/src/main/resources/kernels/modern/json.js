// JSON there and back again, with a look at the data in between.
(() => {
  const order = { id: 0, customer: { name: 'Ada', city: 'London' }, lines: [] };
  for (let i = 0; i < 20; i++) {
    order.lines.push({ sku: `A-${i}`, quantity: i % 5 + 1, price: i * 1.25, tags: ['x', 'y'] });
  }
  let sum = 0;
  for (let i = 0; i < 100; i++) {
    const text = JSON.stringify({ ...order, id: i });
    const { id, lines } = JSON.parse(text);
    for (const { quantity, price } of lines) {
      sum += quantity * price;
    }
    sum = (sum + text.length + id) % 1000003;
  }
  return sum;
})
