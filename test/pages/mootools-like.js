/*
 * What MooTools 1.2 to 1.4 does to the builtins of a page, written anew: a class of its own in the
 * place of Event and Element, Array.from that puts a Set into a list, enumerable members everywhere.
 */
(function () {
  var slice = Array.prototype.slice;
  function implement(target, members) {
    for (var name in members) if (!(name in target)) target[name] = members[name];
  }
  Array.from = function (item) {
    if (item == null) return [];
    if (typeof item.length === 'number' && typeof item !== 'string') return slice.call(item);
    return [item];
  };
  implement(Array.prototype, {
    each: function (run, context) {
      for (var index = 0; index < this.length; index++) run.call(context, this[index], index, this);
    },
    contains: function (item, from) {
      return this.indexOf(item, from) !== -1;
    },
    append: function (items) {
      this.push.apply(this, items);
      return this;
    },
    getLast: function () {
      return this[this.length - 1];
    },
    empty: function () {
      this.length = 0;
      return this;
    },
  });
  String.prototype.contains = function (text, separator) {
    return separator
      ? (separator + this + separator).indexOf(separator + text + separator) > -1
      : this.indexOf(text) > -1;
  };
  implement(Function.prototype, {
    extend: function (name, value) {
      this[name] = value;
      return this;
    },
    implement: function (name, value) {
      this.prototype[name] = value;
      return this;
    },
    delay: function (time) {
      return setTimeout(this, time);
    },
  });
  implement(Number.prototype, {
    limit: function (least, most) {
      return Math.min(most, Math.max(least, this));
    },
  });
  var NativeElement = window.Element;
  window.Element = function (name) {
    return document.createElement(name);
  };
  window.Element.prototype = NativeElement.prototype;
  implement(NativeElement.prototype, {
    set: function (name, value) {
      this.setAttribute(name, value);
      return this;
    },
    get: function (name) {
      return this.getAttribute(name);
    },
    getElement: function (selector) {
      return this.querySelector(selector);
    },
    addEvent: function (name, run) {
      this.addEventListener(name, run);
      return this;
    },
    dispose: function () {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    empty: function () {
      while (this.firstChild) this.removeChild(this.firstChild);
      return this;
    },
  });
  window.Event = function (event) {
    this.event = event || window.event;
  };
  window.Event.prototype.stop = function () {
    this.event.preventDefault();
    return this;
  };
  window.$ = function (id) {
    return document.getElementById(id);
  };
  window.$$ = function (selector) {
    return slice.call(document.querySelectorAll(selector));
  };
})();
