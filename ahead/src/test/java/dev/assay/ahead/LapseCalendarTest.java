package dev.assay.ahead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.Snapshot;
import dev.assay.engine.Assessor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A calendar says what its forecast says. */
class LapseCalendarTest {

    private static final Assessor ASSESSOR = Assessor.open(List.of(
            Path.of("..", "rules-hipaa", "target", "classes"), Path.of("..", "rules-nist-csf", "target", "classes")));
    private static final Snapshot RIVERBEND = ASSESSOR.read(Path.of("..", "examples", "riverbend-practice"));
    private static final LocalDate FROM = LocalDate.of(2026, 11, 25);
    private static final int OCTETS = 75;

    private static Forecast forecast(LocalDate from) {
        return Forecast.of(from, FROM.plusYears(1), day -> ASSESSOR.assessAhead(AssessmentPlan.asOf(day), RIVERBEND));
    }

    @Test
    void eachLapseIsAnAllDayEntryOnItsDay() {
        Forecast forecast = forecast(FROM);
        ICalendar calendar = Biweekly.parse(LapseCalendar.of(forecast)).first();
        List<VEvent> events = calendar.getEvents();
        assertEquals(forecast.lapses().size(), events.size());
        for (int i = 0; i < events.size(); i++) {
            Lapse lapse = forecast.lapses().get(i);
            assertEquals(lapse.reason(), events.get(i).getSummary().getValue());
            assertFalse(events.get(i).getDateStart().getValue().hasTime());
            DateTimeComponents day = events.get(i).getDateStart().getValue().getRawComponents();
            assertEquals(lapse.on(), LocalDate.of(day.getYear(), day.getMonth(), day.getDate()));
        }
        assertTrue(
                calendar.validate(biweekly.ICalVersion.V2_0).isEmpty(),
                () -> calendar.validate(biweekly.ICalVersion.V2_0).toString());
    }

    @Test
    void noLineIsLongerThanOthersTakeIn() {
        LapseCalendar.of(forecast(FROM))
                .lines()
                .forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= OCTETS, line));
    }

    @Test
    void anEntryKeepsItsIdentityInALaterForecast() {
        Set<String> now = identities(forecast(FROM));
        Set<String> later = identities(forecast(FROM.plusDays(40)));
        assertEquals(now.size(), forecast(FROM).lapses().size(), "each entry has an identity of its own");
        Set<String> unknown = new HashSet<>(later);
        unknown.removeAll(now);
        assertEquals(Set.of(), unknown);
    }

    private static Set<String> identities(Forecast forecast) {
        return Biweekly.parse(LapseCalendar.of(forecast)).first().getEvents().stream()
                .map(event -> event.getUid().getValue())
                .collect(Collectors.toSet());
    }

    @Test
    void theZoneOfTheMachineDoesNotShow() {
        Forecast forecast = forecast(FROM);
        String here = LapseCalendar.of(forecast);
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Pacific/Kiritimati", "America/Sao_Paulo", "Pacific/Honolulu")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertEquals(here, LapseCalendar.of(forecast), zone);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
