package dev.assay.cli;

import dev.assay.reports.format.Format;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format. */
final class FormatName implements ITypeConverter<Format>, Iterable<String> {

    private static final List<String> NAMES =
            Arrays.stream(Format.values()).map(Format::toString).toList();

    @Override
    public Format convert(String name) {
        return Arrays.stream(Format.values())
                .filter(format -> format.toString().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + name + "\" is no format; expected " + String.join(", ", NAMES)));
    }

    @Override
    public Iterator<String> iterator() {
        return NAMES.iterator();
    }
}
