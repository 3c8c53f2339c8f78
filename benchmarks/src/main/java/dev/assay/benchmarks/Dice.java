package dev.assay.benchmarks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Throws that come out the same for the same seed, on every machine. */
final class Dice {

    private long state;

    Dice(long seed) {
        state = seed * 0x9E3779B97F4A7C15L + 0xD1B54A32D192ED03L;
    }

    /** A number from zero to below the bound. */
    int below(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(z ^ (z >>> 31), bound);
    }

    /** Whether one in so many. */
    boolean one(int of) {
        return below(of) == 0;
    }

    String of(String... words) {
        return words[below(words.length)];
    }

    /** Mostly yes. */
    String answer() {
        int throwOf100 = below(100);
        return throwOf100 < 72 ? "yes" : throwOf100 < 86 ? "no" : throwOf100 < 92 ? "partly" : "unknown";
    }

    /** One in eight of the keys is left out; between them stand spaces. */
    Map<String, Object> answers(String keys) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (String key : keys.split(" ")) {
            String answer = answer();
            if (!one(8)) {
                answers.put(key, answer);
            }
        }
        return answers;
    }

    /** A day within so many before the day of the assessment. */
    LocalDate day(int within) {
        return Synthetic.AS_OF.minusDays(1L + below(within));
    }
}
