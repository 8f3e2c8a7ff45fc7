// What a realm gets from JSR-223, before any script runs in it. Everything that is used later is
// kept here, so that nothing a script changes is ever called.
(function (global) {
  'use strict';
  var string = String;
  var create = Object.create;
  var keys = Object.keys;
  var define = Object.defineProperty;
  var describe = Object.getOwnPropertyDescriptor;

  function defineData(name, value, enumerable) {
    var property = create(null);
    property.value = value;
    property.writable = true;
    property.configurable = true;
    property.enumerable = enumerable;
    define(global, name, property);
  }

  // Variables of the context's outer scopes: values by name, and the getters that give them.
  var values = create(null);
  var getters = create(null);

  // Assigning makes a variable of the engine's own scope, as javax.script wants it.
  function defineOuter(name) {
    var property = create(null);
    property.get = getters[name] = function () {
      return values[name];
    };
    property.set = function (value) {
      defineData(name, value, true);
    };
    property.configurable = true;
    property.enumerable = false;
    define(global, name, property);
  }

  return {
    print: function (host) {
      var write = host.print;
      defineData(
        'print',
        function print() {
          var line = '';
          for (var i = 0; i < arguments.length; i++) {
            line += (i > 0 ? ' ' : '') + string(arguments[i]);
          }
          write(line);
        },
        false
      );
    },
    show: function (changed) {
      var names = keys(changed);
      for (var i = 0; i < names.length; i++) {
        var name = names[i];
        values[name] = changed[name];
        if (describe(global, name) === undefined) {
          defineOuter(name);
        }
      }
    },
    hide: function (name) {
      var property = describe(global, name);
      if (property !== undefined && property.get !== undefined && property.get === getters[name]) {
        delete global[name];
      }
      delete values[name];
      delete getters[name];
    }
  };
})(this);
