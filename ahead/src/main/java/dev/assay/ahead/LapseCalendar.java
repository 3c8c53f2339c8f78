package dev.assay.ahead;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Control;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.Index;
import dev.assay.reports.overview.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A forecast as a calendar (iCalendar, RFC 5545): an entry for each lapse, on its day, all day long, taking up no time. The same
 * forecast gives the same bytes; an entry keeps its identity when the forecast is made again on another day.
 */
public final class LapseCalendar {

    private static final int IDENTITY_BYTES = 16;

    /** Less than the 75 octets that RFC 5545 asks for. */
    private static final int FOLDED = 70;

    private LapseCalendar() {}

    /** The text of the calendar file. */
    public static String of(Forecast forecast) {
        AssessmentResults first = forecast.on(forecast.from());
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Assay//Forecast//EN");
        calendar.setName("Gap analysis: " + first.organization().name());
        Index index = new Index(first);
        for (Lapse lapse : forecast.lapses()) {
            calendar.addEvent(event(lapse, first, index));
        }
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // A line is folded after a space where one is there, so that some are longer by it than asked for.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(FOLDED);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VEvent event(Lapse lapse, AssessmentResults first, Index index) {
        VEvent event = new VEvent();
        String organization = first.organization().ref().id();
        String controls = lapse.controls().stream()
                .map(change -> change.control().toString())
                .collect(Collectors.joining(" "));
        String identity = String.join("\n", organization, lapse.kind().name(), lapse.reason(), controls);
        event.setUid(hash(identity) + "@assay");
        event.setDateTimeStamp(
                Date.from(first.plan().asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setDateStart(day(lapse.on()), false);
        event.setSummary(lapse.reason());
        event.setDescription(
                description(lapse, index) + "\n\n" + Notice.asOf(first.plan().asOf()));
        event.addCategories(List.of(Words.of(lapse.kind())));
        event.setTransparency(Transparency.transparent());
        return event;
    }

    private static String hash(String text) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256, 0, IDENTITY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static String description(Lapse lapse, Index index) {
        return lapse.controls().stream()
                .map(change -> {
                    Control control = index.control(change.control());
                    String remedy = control.remedy().isEmpty() ? "" : "\nTo do: " + control.remedy();
                    return change.control() + " " + control.title() + ": " + Words.of(change.before())
                            + (change.before() == change.after() ? "" : ", then " + Words.of(change.after())) + remedy;
                })
                .collect(Collectors.joining("\n"));
    }
}
