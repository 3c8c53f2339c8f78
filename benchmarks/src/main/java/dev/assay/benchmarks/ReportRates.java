package dev.assay.benchmarks;

import dev.assay.api.model.AssessmentPlan;
import dev.assay.api.model.AssessmentResults;
import dev.assay.api.model.Finding;
import dev.assay.api.model.Observation;
import dev.assay.engine.Assessor;
import dev.assay.reports.Assessed;
import dev.assay.reports.Document;
import dev.assay.reports.format.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * How fast the streaming formats write many observations, as a ratio to a plain StAX writer that writes the same elements in the same
 * run; and, started with a small heap, that they hold none of them.
 */
public final class ReportRates {

    private static final int ROUNDS = 3;

    private ReportRates() {}

    /** Arguments: the facts, how many observations, and the folders of the packs. */
    public static void main(String[] args) throws IOException, XMLStreamException {
        List<Path> packs = new ArrayList<>();
        for (int i = 2; i < args.length; i++) {
            packs.add(Path.of(args[i]));
        }
        int observations = Integer.parseInt(args[1]);
        Assessor assessor = Assessor.open(packs);
        AssessmentResults real =
                assessor.assess(AssessmentPlan.asOf(LocalDate.of(2026, 11, 23)), assessor.read(Path.of(args[0])));
        Assessed many = Assessed.of(with(real, observations));
        List<Event> events = events(Assessed.of(with(real, 1_000)));

        double floor = 0;
        double[] rates = new double[3];
        List<Format> formats = List.of(Format.XML, Format.JSON, Format.CSV);
        long[] sizes = new long[formats.size()];
        for (int round = 0; round < ROUNDS; round++) {
            floor = Math.max(floor, plain(events, observations / 1_000));
            for (int i = 0; i < formats.size(); i++) {
                Counting out = new Counting();
                long begin = System.nanoTime();
                for (Document document : formats.get(i).of(many)) {
                    document.content().writeTo(out);
                }
                sizes[i] = out.count;
                rates[i] = Math.max(rates[i], rate(out.count, begin));
            }
        }
        if (Boolean.getBoolean("assay.rows")) {
            for (int i = 0; i < formats.size(); i++) {
                String what = "write " + observations + " observations as " + formats.get(i);
                Row.rates(what, rates[i], floor, "MB/s", "StAX, same elements");
            }
            return;
        }
        print("%-12s %12s %10s %16s%n", observations + " obs.", "MB", "MB/s", "of plain StAX");
        print("%-12s %12s %10.0f %16s%n", "plain StAX", "", floor, "1.00");
        for (int i = 0; i < formats.size(); i++) {
            print("%-12s %12d %10.0f %16.2f%n", formats.get(i), sizes[i] >> 20, rates[i], rates[i] / floor);
        }
        print("heap: at most %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    private static double rate(long bytes, long begin) {
        return bytes * 1e9 / (System.nanoTime() - begin) / (1 << 20);
    }

    /** The same results, in which one finding has so many observations; they are one, many times. */
    private static AssessmentResults with(AssessmentResults real, int observations) {
        Finding most = real.findings().stream()
                .max(Comparator.comparing(finding -> finding.observations().size()))
                .orElseThrow();
        Observation one = most.observations().get(0);
        Finding grown = new Finding(
                most.id(),
                most.control(),
                most.status(),
                most.inScope(),
                most.reason(),
                most.assurance(),
                most.tally(),
                Collections.nCopies(observations, one),
                most.goodPractice(),
                most.decisions(),
                most.judgements(),
                most.specifications(),
                most.advisories(),
                most.correction());
        return new AssessmentResults(
                real.plan(),
                real.organization(),
                real.packs(),
                real.snapshot(),
                real.findings().stream()
                        .map(finding -> finding == most ? grown : finding)
                        .toList(),
                real.risks(),
                real.advice(),
                real.problems());
    }

    /** What a StAX writer is told to write: an element, an attribute, a text, an end. */
    private record Event(int kind, String name, String text) {}

    private static List<Event> events(Assessed assessed) throws IOException, XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Document document : Format.XML.of(assessed)) {
            document.content().writeTo(out);
        }
        List<Event> events = new ArrayList<>();
        XMLStreamReader in =
                XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(out.toByteArray()));
        boolean inside = false;
        while (in.hasNext()) {
            int kind = in.next();
            inside |= kind == XMLStreamReader.START_ELEMENT && in.getLocalName().equals("observation");
            if (inside && kind == XMLStreamReader.START_ELEMENT) {
                events.add(new Event(kind, in.getLocalName(), ""));
                for (int i = 0; i < in.getAttributeCount(); i++) {
                    events.add(
                            new Event(XMLStreamReader.ATTRIBUTE, in.getAttributeLocalName(i), in.getAttributeValue(i)));
                }
            } else if (inside && kind == XMLStreamReader.CHARACTERS) {
                events.add(new Event(kind, "", in.getText()));
            } else if (inside && kind == XMLStreamReader.END_ELEMENT) {
                events.add(new Event(kind, "", ""));
                inside = !in.getLocalName().equals("observation");
            }
        }
        return events;
    }

    private static double plain(List<Event> events, int times) throws XMLStreamException {
        Counting out = new Counting();
        long begin = System.nanoTime();
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartElement("observations");
        for (int i = 0; i < times; i++) {
            for (Event event : events) {
                switch (event.kind()) {
                    case XMLStreamReader.START_ELEMENT -> xml.writeStartElement(event.name());
                    case XMLStreamReader.ATTRIBUTE -> xml.writeAttribute(event.name(), event.text());
                    case XMLStreamReader.CHARACTERS -> xml.writeCharacters(event.text());
                    default -> xml.writeEndElement();
                }
            }
        }
        xml.writeEndElement();
        xml.flush();
        return rate(out.count, begin);
    }

    /** Throws away what is written, and counts it. */
    private static final class Counting extends OutputStream {
        private long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }
    }
}
