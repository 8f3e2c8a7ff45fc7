// What each active customer has ordered, from the tables that the host has opened to scripts.
//
//   ./iota run examples/customer-report/report.js

const users = await iota.db.query('users', {
  where: { active: true },
  orderBy: 'name',
  select: ['id', 'name'],
});

const orders = await iota.db.query('orders', {
  where: { status: { in: ['paid', 'shipped'] }, amount: { gte: 10 } },
});

const report = users
  .map(({ id, name }) => {
    const own = orders.filter((order) => order.user_id === id);
    const totals = {};
    for (const { currency, amount } of own) {
      totals[currency] = (totals[currency] ?? 0) + Number(amount);
    }
    return { name, orders: own.length, totals };
  })
  .filter((line) => line.orders > 0);

iota.log.info('report made', { customers: report.length });
return report;
