package dev.assay.cli;

import dev.assay.api.model.Problem;
import dev.assay.api.model.Source;
import dev.assay.reports.xml.FindingsXml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A findings.xml, which has a schema of its own. */
final class FindingsFile {

    /** What follows a broken part is mostly no news. */
    private static final int ENOUGH = 100;

    private FindingsFile() {}

    /** Whether the root of a file is in the namespace of the findings. */
    static boolean is(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLReporter((message, type, related, location) -> {});
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    return FindingsXml.NAMESPACE.equals(reader.getNamespaceURI());
                }
            }
            return false;
        } catch (XMLStreamException e) {
            // Not XML, or broken before the root: not one of these. Whoever reads it next says so.
            return false;
        }
    }

    static List<Problem> problems(String name, Path file) throws IOException {
        Found found = new Found(name);
        try (InputStream in = Files.newInputStream(file)) {
            SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Validator validator = SchemaFactory.newDefaultInstance()
                    .newSchema(FindingsXml.schema())
                    .newValidator();
            validator.setErrorHandler(found);
            validator.validate(new SAXSource(parsers.newSAXParser().getXMLReader(), new InputSource(in)));
        } catch (SAXParseException e) {
            found.fatalError(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("the schema of the findings can't be used", e);
        }
        return found.problems.stream().distinct().sorted().limit(ENOUGH).toList();
    }

    private static final class Found implements ErrorHandler {

        private final List<Problem> problems = new ArrayList<>();
        private final String name;

        Found(String name) {
            this.name = name;
        }

        @Override
        public void warning(SAXParseException e) {
            add(e, "correct it");
        }

        @Override
        public void error(SAXParseException e) {
            add(e, "write it as findings-1.xsd says");
        }

        @Override
        public void fatalError(SAXParseException e) {
            add(e, "get the file again");
        }

        private void add(SAXParseException e, String todo) {
            Source at = new Source(name, Math.max(0, e.getLineNumber()), Math.max(0, e.getColumnNumber()));
            problems.add(Problem.at(at, e.getMessage() + "; " + todo));
        }
    }
}
