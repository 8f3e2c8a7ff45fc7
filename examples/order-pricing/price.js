// Prices an order: volume discounts by line, a coupon, shipping, and tax by country.
//
//   ./iota run examples/order-pricing/price.js --input @examples/order-pricing/input.json

const TAX_RATES = { DE: 0.19, FR: 0.2, GB: 0.2, US: 0 };
const FREE_SHIPPING_FROM = 100;
const SHIPPING = 5.9;

const VOLUME_DISCOUNTS = [
  { from: 50, rate: 0.15 },
  { from: 10, rate: 0.05 },
];

// Money is counted in cents, so that sums are exact.
const cents = (amount) => Math.round(amount * 100);
const money = (amount) => amount / 100;

function volumeDiscount(quantity) {
  const step = VOLUME_DISCOUNTS.filter((discount) => quantity >= discount.from)[0];
  return step ? step.rate : 0;
}

function priceLine(item) {
  if (!(item.quantity > 0)) {
    throw new RangeError(`The quantity of ${item.sku} must be 1 or more, not ${item.quantity}`);
  }
  const gross = cents(item.unitPrice) * item.quantity;
  const discount = Math.round(gross * volumeDiscount(item.quantity));
  return { sku: item.sku, quantity: item.quantity, gross, discount, net: gross - discount };
}

function couponDiscount(coupon, net) {
  if (!coupon) {
    return 0;
  }
  const discount = coupon.percent ? Math.round((net * coupon.percent) / 100) : cents(coupon.amount);
  return Math.min(discount, net);
}

function priceOrder(order) {
  const lines = order.items.map(priceLine);
  const net = lines.reduce((sum, line) => sum + line.net, 0);
  const coupon = couponDiscount(order.coupon, net);
  const goods = net - coupon;
  const shipping = goods >= cents(FREE_SHIPPING_FROM) ? 0 : cents(SHIPPING);
  const tax = Math.round((goods + shipping) * TAX_RATES[order.country]);
  return { lines, coupon, shipping, tax, total: goods + shipping + tax };
}

const order = context.input;
const priced = priceOrder(order);

return {
  orderId: order.id,
  currency: order.currency,
  lines: priced.lines.map((line) => ({
    sku: line.sku,
    quantity: line.quantity,
    discount: money(line.discount),
    net: money(line.net),
  })),
  coupon: money(priced.coupon),
  shipping: money(priced.shipping),
  tax: money(priced.tax),
  total: money(priced.total),
};
