package dev.assay.reports;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@code xs:date} as a {@link LocalDate}, for the generated types; public because they are. */
public final class DayAdapter extends XmlAdapter<String, LocalDate> {

    /** Throws {@link java.time.format.DateTimeParseException} for what is no day; JAXB then reports the value. */
    @Override
    public @Nullable LocalDate unmarshal(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    @Override
    public @Nullable String marshal(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
