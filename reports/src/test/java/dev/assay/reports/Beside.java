package dev.assay.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/** Finds what a schema imports in the file of that name beside it, wherever the schema says it lies. */
record Beside(URL schema) implements LSResourceResolver {

    @Override
    public LSInput resolveResource(
            String type,
            @Nullable String namespace,
            @Nullable String publicId,
            @Nullable String systemId,
            @Nullable String base) {
        String place = String.valueOf(systemId);
        try {
            URL found = new URL(schema, place.substring(place.lastIndexOf('/') + 1));
            DOMImplementation dom = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation();
            LSInput input = ((DOMImplementationLS) dom.getFeature("LS", "3.0")).createLSInput();
            try (InputStream in = found.openStream()) {
                input.setByteStream(new ByteArrayInputStream(in.readAllBytes()));
            }
            input.setSystemId(found.toString());
            return input;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
