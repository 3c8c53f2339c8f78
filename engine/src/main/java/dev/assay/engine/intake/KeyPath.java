package dev.assay.engine.intake;

import dev.assay.engine.name.Words;
import org.jspecify.annotations.Nullable;

/**
 * The way to a value in words, {@code systems[0].agreement.signed}; put into words only where a message needs them.
 *
 * @param key the key, or empty where it is the place in a list
 */
record KeyPath(@Nullable KeyPath parent, String key, int index) {

    static KeyPath top(String key) {
        return new KeyPath(null, key, -1);
    }

    KeyPath then(String next) {
        return new KeyPath(this, next, -1);
    }

    KeyPath item(int place) {
        return new KeyPath(this, "", place);
    }

    @Override
    public String toString() {
        String step = index < 0 ? Words.printable(key) : "[" + index + "]";
        if (parent == null) {
            return step;
        }
        return index < 0 ? parent + "." + step : parent + step;
    }
}
