package dev.assay.reports.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Copies a workbook so that its bytes depend on what is in it alone. The library writes the time of writing into the
 * properties; here stands the day of the assessment. Nothing is compressed, because what a compressor makes of the same
 * bytes is not the same on every machine.
 */
final class SteadyZip {

    /** Not the first that a zip can hold: beside that one the JDK writes the time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int LOCAL_HEADER = 0x04034b50;

    /** How long what stands behind the content of an entry is. */
    private static final int DESCRIPTOR = 24;

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created [^>]*>)[^<]*");

    private SteadyZip() {}

    static void copy(byte[] stamped, LocalDate asOf, OutputStream out) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(stamped).order(ByteOrder.LITTLE_ENDIAN);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        while (in.getInt(in.position()) == LOCAL_HEADER) {
            byte[] name = new byte[in.getShort(in.position() + 26)];
            int extra = in.getShort(in.position() + 28);
            in.position(in.position() + 30).get(name).position(in.position() + extra);
            String entry = new String(name, StandardCharsets.US_ASCII);
            byte[] content = inflated(in);
            in.position(in.position() + DESCRIPTOR);
            store(entry, entry.equals(PROPERTIES) ? dated(content, asOf) : content, zip);
        }
        zip.finish();
        zip.flush();
    }

    /** The JDK can read it only where it lies in a file, because the lengths stand behind the content, in 64 bits. */
    private static byte[] inflated(ByteBuffer in) throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(in);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            byte[] part = new byte[1 << 14];
            while (!inflater.finished()) {
                content.write(part, 0, inflater.inflate(part));
            }
            return content.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalStateException("the workbook can't be read back", e);
        } finally {
            inflater.end();
        }
    }

    private static void store(String name, byte[] content, ZipOutputStream zip) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] dated(byte[] properties, LocalDate asOf) {
        Matcher created = CREATED.matcher(new String(properties, StandardCharsets.UTF_8));
        if (!created.find()) {
            throw new IllegalStateException(PROPERTIES + " has no day of creation to replace");
        }
        return created.replaceFirst("$1" + asOf + "T00:00:00Z").getBytes(StandardCharsets.UTF_8);
    }
}
