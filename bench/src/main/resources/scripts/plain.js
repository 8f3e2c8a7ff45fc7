function Cart$N(options) {
  options = options || {};
  Base.call(this, options.id);
  this.lines = [];
  this.currency = 'EUR';
  this.customer = options.customer === undefined ? 'nobody' : options.customer;
  Cart$N.made += 1;
}
Cart$N.made = 0;
Cart$N.prototype = Object.create(Base.prototype);
Cart$N.prototype.constructor = Cart$N;
Cart$N.prototype.total = function () {
  return this.lines.reduce(function (sum, line) { return sum + line.quantity * line.price; }, 0);
};
Cart$N.prototype.add = function () {
  for (var i = 0; i < arguments.length; i++) {
    var line = arguments[i];
    this.lines.push({
      sku: this.id + '-' + line.sku,
      quantity: line.quantity === undefined ? 1 : line.quantity,
      price: line.price
    });
  }
  return this;
};
Cart$N.prototype.expensive = function (limit) {
  var found = [];
  for (var i = 0; i < this.lines.length; i++) {
    var line = this.lines[i];
    if (line.price > limit) {
      found.push({ sku: line.sku, price: line.price, rank: line.price * line.price });
    }
  }
  return found;
};
Cart$N.prototype.ship = function (service) {
  try {
    var found = this.lines.map(function (l) { return service.find(l.sku); });
    return { first: found[0] || null, others: found.length - 1, at: this.customer + ' $N' };
  } catch (e) {
    return { error: e.message };
  }
};
var rules$N = { vip: function (t) { return t * 0.9; }, staff: function (t) { return t * 0.5; } };
function price$N(cart, group, options) {
  options = options || {};
  var rule = rules$N[group] || function (t) { return t; };
  var total = rule(cart.total());
  for (var name in rules$N) {
    if (name === group && total > 100) {
      total -= 5;
    }
  }
  return options.round === false ? total : Number(total.toFixed(options.digits || 2));
}
