class Cart$N extends Base {
  static #made = 0;
  #lines = [];
  currency = 'EUR';
  constructor({ id, customer = 'nobody', ...options } = {}) {
    super(id);
    Object.assign(this, { customer, options });
    Cart$N.#made += 1;
  }
  static get made() { return Cart$N.#made; }
  get total() {
    return this.#lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
  }
  add(...lines) {
    for (const { sku, quantity = 1, price } of lines) {
      this.#lines.push({ sku: `${this.id}-${sku}`, quantity, price });
    }
    return this;
  }
  *expensive(limit = 10) {
    for (const line of this.#lines) {
      if (line.price > limit) {
        yield { ...line, rank: line.price ** 2 };
      }
    }
  }
  async ship(service) {
    try {
      const [first, ...others] = await Promise.all(this.#lines.map((l) => service?.find?.(l.sku)));
      return { first: first ?? null, others: others.length, at: `${this.customer} $N` };
    } catch ({ message }) {
      return { error: message };
    }
  }
}
const rules$N = new Map([['vip', (t) => t * 0.9], ['staff', (t) => t * 0.5]]);
function price$N(cart, group = 'none', { round = true, digits = 2 } = {}) {
  const rule = rules$N.get(group) ?? ((t) => t);
  let total = rule(cart.total);
  for (const [name] of rules$N) {
    if (name === group && total > 100) {
      total -= 5;
    }
  }
  return round ? Number(total.toFixed(digits)) : total;
}
