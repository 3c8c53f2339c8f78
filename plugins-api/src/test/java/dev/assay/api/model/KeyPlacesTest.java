package dev.assay.api.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KeyPlacesTest {

    private final Map<String, Source> written = new LinkedHashMap<>();
    private final Map<String, Source> kept;

    KeyPlacesTest() {
        for (String key : List.of("name", "agreement.signed", "id", "agreement")) {
            written.put(key, new Source("a.yaml", written.size() + 1, 3));
        }
        kept = KeyPlaces.of(written);
    }

    @Test
    void keysAreInOrder() {
        assertEquals(List.of("agreement", "agreement.signed", "id", "name"), List.copyOf(kept.keySet()));
        assertEquals(new TreeMap<>(written).toString(), kept.toString());
    }

    @Test
    void aKeyIsFoundByItsName() {
        assertEquals("a.yaml:3:3", String.valueOf(kept.get("id")));
        assertTrue(kept.containsKey("name"));
        assertFalse(kept.containsKey("nam"));
        assertNull(kept.get("zone"));
    }

    @Test
    void itEqualsAnyMapOfTheSame() {
        assertEquals(written, kept);
        assertEquals(kept, written);
        assertEquals(written.hashCode(), kept.hashCode());
    }

    @Test
    void nobodyChangesIt() {
        Source other = new Source("b.yaml", 1, 1);
        written.put("other", other);
        assertEquals(4, kept.size());
        assertThrows(UnsupportedOperationException.class, () -> kept.put("id", other));
        assertThrows(UnsupportedOperationException.class, () -> kept.remove("id"));
        assertSame(kept, KeyPlaces.of(kept));
    }
}
