package dev.assay.api.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void aScoreIsWrittenAsShortAsItIs() {
        assertEquals("7", new Score(700).toString());
        assertEquals("10", new Score(1000).toString());
        assertEquals("7.5", new Score(750).toString());
        assertEquals("0.25", new Score(25).toString());
        assertEquals("0", new Score(0).toString());
        assertEquals("unknown", Score.UNKNOWN.toString());
        assertEquals(new BigDecimal("7.50"), new Score(750).decimal());
    }

    @Test
    void theMeanLeavesOutWhatIsUnknownAndIsRoundedHalfUp() {
        assertEquals(new Score(667), Score.mean(List.of(new Score(500), new Score(700), new Score(800))));
        assertEquals(new Score(501), Score.mean(List.of(new Score(500), new Score(501))));
        assertEquals(new Score(500), Score.mean(List.of(new Score(500), Score.UNKNOWN)));
        assertEquals(Score.UNKNOWN, Score.mean(List.of(Score.UNKNOWN)));
        assertEquals(Score.UNKNOWN, Score.mean(List.of()));
    }

    @Test
    void onlyKnownScoresAreBelowOthers() {
        assertTrue(new Score(0).below(new Score(1)));
        assertFalse(new Score(1).below(new Score(1)));
        assertFalse(Score.UNKNOWN.below(new Score(1)));
        assertFalse(new Score(1).below(Score.UNKNOWN));
    }

    @Test
    void aScoreLiesBetween0And10() {
        assertThrows(IllegalArgumentException.class, () -> new Score(1001));
        assertThrows(IllegalArgumentException.class, () -> new Score(-2));
    }
}
