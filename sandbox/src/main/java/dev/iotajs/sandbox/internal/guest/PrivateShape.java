package dev.iotajs.sandbox.internal.guest;

import java.util.Arrays;

/** Which private members an object has, in their order. Objects of one class share it. */
final class PrivateShape {
  static final PrivateShape EMPTY = new PrivateShape(new PrivateKey[0]);

  private final PrivateKey[] keys;

  /** What became of it the last time; never set on the empty one, which belongs to no realm. */
  private PrivateShape next;

  private PrivateShape(PrivateKey[] keys) {
    this.keys = keys;
  }

  int size() {
    return keys.length;
  }

  int index(PrivateKey key) {
    PrivateKey[] all = keys;
    int hint = key.hint;
    if (hint < all.length && all[hint] == key) {
      return hint;
    }
    for (int i = 0; i < all.length; i++) {
      if (all[i] == key) {
        key.hint = i;
        return i;
      }
    }
    return -1;
  }

  PrivateShape with(PrivateKey key) {
    if (this == EMPTY) {
      if (key.alone == null) {
        key.alone = extended(key);
      }
      return key.alone;
    }
    PrivateShape known = next;
    if (known != null && known.keys[keys.length] == key) {
      return known;
    }
    next = extended(key);
    return next;
  }

  private PrivateShape extended(PrivateKey key) {
    PrivateKey[] more = Arrays.copyOf(keys, keys.length + 1);
    more[keys.length] = key;
    key.hint = keys.length;
    return new PrivateShape(more);
  }
}
