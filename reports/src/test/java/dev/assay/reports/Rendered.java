package dev.assay.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.api.model.Crosswalk;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A report of one document that is XML, as its readers see it. */
public final class Rendered {

    private final byte[] bytes;

    private Rendered(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Rendered of(Report report, Assessed assessed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.of(assessed).get(0).content().writeTo(out);
        return new Rendered(out.toByteArray());
    }

    /** The sample under a heading that says who may read it. */
    public static Assessed confidential() {
        return new Assessed(Sample.results(), List.of(), Crosswalk.NONE, "Confidential: attorney-client privileged");
    }

    public byte[] bytes() {
        return bytes;
    }

    public String text() {
        return new String(bytes, UTF_8);
    }

    /** The elements of this name, in order. */
    public NodeList elements(String name) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getElementsByTagName(name);
    }

    /** Throws what is wrong by the schema. What it imports lies beside it: nothing is fetched from elsewhere. */
    public void valid(URL schema) throws SAXException, IOException {
        SchemaFactory schemas = SchemaFactory.newDefaultInstance();
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        schemas.setResourceResolver(new Beside(schema));
        Schema read = schemas.newSchema(schema);
        read.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes)));
    }
}
