package dev.assay.reports.folder;

import dev.assay.api.model.InputFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A manifest as an XML document. */
final class ManifestXml {

    private static final String NS = Manifest.NAMESPACE;

    private ManifestXml() {}

    /** A document of it, each file on a line of its own. */
    static Document document(Manifest manifest) {
        Document document = builder().newDocument();
        Element root = document.createElementNS(NS, "manifest");
        document.appendChild(root);
        root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns", NS);
        root.setAttribute("organization", held(manifest.organization()));
        root.setAttribute("as-of", manifest.asOf());
        if (!manifest.assay().isEmpty()) {
            root.setAttribute("assay", manifest.assay());
        }
        for (InputFile file : manifest.files()) {
            Element entry = child(root, "file");
            entry.setAttribute("path", file.file());
            entry.setAttribute("size", Long.toString(file.size()));
            entry.setAttribute("sha256", file.sha256());
        }
        manifest.signing().ifPresent(signing -> {
            Element signed = child(root, "signed");
            signed.setAttribute("at", signing.at().toString());
            if (!signing.previous().isEmpty()) {
                signed.setAttribute("previous", signing.previous());
            }
        });
        root.appendChild(document.createTextNode("\n"));
        return document;
    }

    private static Element child(Element root, String name) {
        root.appendChild(root.getOwnerDocument().createTextNode("\n  "));
        Element child = root.getOwnerDocument().createElementNS(NS, name);
        root.appendChild(child);
        return child;
    }

    /** What XML cannot hold stands as U+FFFD, as in findings.xml. */
    private static String held(String text) {
        StringBuilder held = new StringBuilder();
        text.codePoints()
                .forEach(c -> held.appendCodePoint(
                        c < 0x20 || (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c));
        return held.toString();
    }

    /** The bytes of a document. */
    static byte[] bytes(Document document) {
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            writer.transform(new DOMSource(document), new StreamResult(out));
            out.write('\n');
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("a document of ours does not serialize", e);
        }
    }

    /**
     * A document from bytes.
     *
     * @throws IOException if they are no XML, or hold a document type
     */
    static Document parse(byte[] bytes) throws IOException {
        try {
            DocumentBuilder builder = builder();
            builder.setErrorHandler(STRICT);
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the parser of the JDK refuses to be strict", e);
        }
    }

    /**
     * The manifest that a document holds.
     *
     * @throws IOException if it holds anything else, but for a signature
     */
    static Manifest read(Document document) throws IOException {
        Element root = document.getDocumentElement();
        if (!is(root, "manifest")) {
            throw new IOException("its root is not a manifest of " + NS);
        }
        List<InputFile> files = new ArrayList<>();
        Optional<Manifest.Signing> signing = Optional.empty();
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && is(element, "file")) {
                files.add(file(element));
            } else if (node instanceof Element element && is(element, "signed") && signing.isEmpty()) {
                signing = Optional.of(signing(element));
            } else if (node instanceof Element element && !SignedManifest.isSignature(element)) {
                throw new IOException("it holds an unknown element " + element.getNodeName());
            }
        }
        return new Manifest(
                root.getAttribute("organization"),
                root.getAttribute("as-of"),
                root.getAttribute("assay"),
                files,
                signing);
    }

    private static InputFile file(Element element) throws IOException {
        String path = element.getAttribute("path");
        String size = element.getAttribute("size");
        String hash = element.getAttribute("sha256");
        if (path.isEmpty() || !size.matches("[0-9]{1,18}") || !hash.matches("[0-9a-f]{64}")) {
            throw new IOException("it lists a file without path, size or SHA-256");
        }
        return new InputFile(path, Long.parseLong(size), hash);
    }

    private static Manifest.Signing signing(Element element) throws IOException {
        try {
            return new Manifest.Signing(Instant.parse(element.getAttribute("at")), element.getAttribute("previous"));
        } catch (DateTimeException e) {
            throw new IOException("it does not say when it was signed", e);
        }
    }

    private static boolean is(Element element, String name) {
        return NS.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    private static final ErrorHandler STRICT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    };
}
