/*
 * What Prototype.js 1.7 does to the builtins of a page, written anew and as badly: methods of arrays
 * replaced by its own, enumerable members everywhere, toJSON on values, elements with new methods.
 */
(function () {
  var array = Array.prototype;
  function extend(target, source) {
    for (var name in source) target[name] = source[name];
    return target;
  }
  function each(iterator, context) {
    for (var index = 0; index < this.length; index++) iterator.call(context, this[index], index);
    return this;
  }
  function collect(iterator, context) {
    var results = [];
    this.each(function (value, index) {
      results.push(iterator ? iterator.call(context, value, index) : value);
    });
    return results;
  }
  function findAll(iterator, context) {
    var results = [];
    this.each(function (value, index) {
      if (iterator.call(context, value, index)) results.push(value);
    });
    return results;
  }
  function detect(iterator, context) {
    return this.findAll(iterator, context)[0];
  }
  function toArray() {
    return [].concat(this);
  }
  extend(array, {
    each: each,
    collect: collect,
    map: collect,
    findAll: findAll,
    select: findAll,
    filter: findAll,
    detect: detect,
    find: detect,
    entries: toArray,
    toArray: toArray,
    all: function (iterator, context) {
      return !this.findAll(function (value, index) {
        return !(iterator ? iterator.call(context, value, index) : value);
      }).length;
    },
    any: function (iterator, context) {
      return !!this.findAll(function (value, index) {
        return iterator ? iterator.call(context, value, index) : value;
      }).length;
    },
    include: function (value) {
      return this.indexOf(value) !== -1;
    },
    first: function () {
      return this[0];
    },
    last: function () {
      return this[this.length - 1];
    },
    clear: function () {
      this.length = 0;
      return this;
    },
    toJSON: function () {
      return '[' + this.map(Object.toJSON).join(', ') + ']';
    },
  });
  array.every = array.all;
  array.some = array.any;
  // It knows `toArray` and `length`, and nothing of iterators: a Set comes out empty.
  Array.from = function (iterable) {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    var length = iterable.length || 0;
    var results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  Object.toJSON = function (value) {
    return JSON.stringify(value);
  };
  extend(Object, {
    keys: function (object) {
      var results = [];
      for (var name in object) if (Object.hasOwn(object, name)) results.push(name);
      return results;
    },
    values: function (object) {
      var results = [];
      for (var name in object) results.push(object[name]);
      return results;
    },
  });
  extend(String.prototype, {
    toJSON: function () {
      return '"' + this + '"';
    },
    startsWith: function (text) {
      return this.lastIndexOf(text, 0) === 0;
    },
    endsWith: function (text) {
      var distance = this.length - text.length;
      return distance >= 0 && this.indexOf(text, distance) === distance;
    },
    sub: function (pattern, replacement) {
      return this.replace(pattern, replacement);
    },
    strip: function () {
      return this.trim();
    },
  });
  extend(Number.prototype, {
    toJSON: function () {
      return isFinite(this) ? this.toString() : 'null';
    },
  });
  extend(Function.prototype, {
    bind: function (context) {
      var method = this;
      var given = array.slice.call(arguments, 1);
      return function () {
        return method.apply(context, given.concat(array.slice.call(arguments, 0)));
      };
    },
    wrap: function (wrapper) {
      var method = this;
      return function () {
        return wrapper.apply(this, [method.bind(this)].concat(array.slice.call(arguments, 0)));
      };
    },
  });
  var NativeElement = window.Element;
  window.Element = function (name) {
    return document.createElement(name);
  };
  window.Element.prototype = NativeElement.prototype;
  extend(NativeElement.prototype, {
    remove: function () {
      this.parentNode.removeChild(this);
      return this;
    },
    show: function () {
      this.style.display = '';
      return this;
    },
    hide: function () {
      this.style.display = 'none';
      return this;
    },
    select: function (selector) {
      return array.slice.call(this.querySelectorAll(selector));
    },
    update: function (text) {
      this.textContent = text;
      return this;
    },
  });
  extend(window.Event, { KEY_TAB: 9, observe: function () {} });
  document.getElementsByClassName = function (name) {
    return array.slice.call(document.querySelectorAll('.' + name));
  };
})();
