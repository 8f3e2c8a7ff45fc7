// Takes an order at most once, whatever how often it is sent: the cache remembers what was seen, a
// transaction stores the order, an event tells the others.
//
//   ./iota run examples/order-dedupe/order.js --input @examples/order-dedupe/input.json

async function take(order) {
  if ((await iota.cache.increment(`seen:${order.number}`)) > 1) {
    return { number: order.number, status: 'seen before' };
  }
  const stored = await iota.db.transaction(async (tx) => {
    const [user] = await tx.query('users', { where: { email: order.email }, limit: 1 });
    if (user === undefined) {
      throw new Error(`Nobody has the address ${order.email}`);
    }
    return tx.insert('orders', { user_id: user.id, amount: order.amount, currency: 'EUR' });
  });
  await iota.events.publish('shop.order.taken', { number: order.number, id: stored.id });
  return { number: order.number, status: stored.status, amount: stored.amount };
}

const results = [];
for (const order of context.input.orders) {
  try {
    results.push(await take(order));
  } catch (error) {
    results.push({ number: order.number, status: 'refused', why: error.message });
  }
}
return { results, orders: await iota.db.count('orders', { where: { currency: 'EUR' } }) };
